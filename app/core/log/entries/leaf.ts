import { z } from 'zod'
import { canonicalJson } from '../../audit/chain.ts'
import { utf8 } from '../bytes.ts'
import type { Sha256 } from '../crypto.ts'
import { leafHash, type Hash } from '../tree/hashing.ts'

const Sha256Text = z.string().regex(/^[0-9a-f]{64}$/)
const Base64Text = z.string().regex(/^[A-Za-z0-9+/]+={0,2}$/)
const Instant = z.iso.datetime()
const Version = { reviewId: z.string().min(1), version: z.int().positive() }

/**
 * A published version. `markupSha256` is that of its ClaimReview as canonical
 * JSON, so that markup can be checked wherever it was copied to.
 */
const VersionLeaf = z.strictObject({
  kind: z.literal('version'),
  ...Version,
  contentSha256: Sha256Text,
  markupSha256: Sha256Text,
  publishedAt: Instant,
  loggedAt: Instant,
})

/** The same content with new markup: at another address, or by a new release. */
const MarkupLeaf = z.strictObject({
  kind: z.literal('markup'),
  ...Version,
  contentSha256: Sha256Text,
  markupSha256: Sha256Text,
  loggedAt: Instant,
})

/** Out of sight at once, or back again. */
const SightLeaf = z.strictObject({
  kind: z.enum(['hidden', 'restored']),
  ...Version,
  loggedAt: Instant,
})

/** Withdrawn for good, with the reason that readers are given. */
const WithdrawnLeaf = z.strictObject({
  kind: z.literal('withdrawn'),
  ...Version,
  reasonSha256: Sha256Text,
  loggedAt: Instant,
})

/** The key that signs from here on. */
const KeyLeaf = z.strictObject({
  kind: z.literal('key'),
  origin: z.string().min(1),
  publicKey: Base64Text,
  previousKey: Base64Text.nullable(),
  why: z.enum(['first', 'rotated', 'lost']),
  loggedAt: Instant,
  /** By the key itself, and by the one before where it still was there. */
  signatures: z.strictObject({
    own: Base64Text,
    previous: Base64Text.nullable(),
  }),
})

const AnyLeaf = z.discriminatedUnion('kind', [
  VersionLeaf,
  MarkupLeaf,
  SightLeaf,
  WithdrawnLeaf,
  KeyLeaf,
])

export type Leaf = z.infer<typeof AnyLeaf>
export type KeyLeaf = z.infer<typeof KeyLeaf>
/** An entry about a review; it holds ids, hashes and times, and no words. */
export type ReviewLeaf = Exclude<Leaf, KeyLeaf>
export type LeafKind = Leaf['kind']

/** An entry as it is hashed: RFC 8785 canonical JSON. */
export function leafText(leaf: Leaf): string {
  return canonicalJson(leaf)
}

/** The entry that a text is, or null if it is none or not in canonical form. */
export function readLeaf(text: string): Leaf | null {
  const read = AnyLeaf.safeParse(parsed(text))
  return read.success && leafText(read.data) === text ? read.data : null
}

/** The hash of an entry in the tree. */
export function hashOfLeaf(sha256: Sha256, text: string): Hash {
  return leafHash(sha256, utf8(text))
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
