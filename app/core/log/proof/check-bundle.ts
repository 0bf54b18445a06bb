import type { LogCrypto } from '../crypto.ts'
import { contentDigest } from '../entries/digests.ts'
import {
  hashOfLeaf,
  readLeaf,
  type Leaf,
  type ReviewLeaf,
} from '../entries/leaf.ts'
import type { VerifierKey } from '../note/key.ts'
import { provesInclusion, type Tree } from '../tree/check-proof.ts'
import {
  readPath,
  type ConsistencyProof,
  type ProofBundle,
  type ProvenEntry,
} from './bundle.ts'
import { checkKept } from './check-kept.ts'
import { checkSigned, type SignedTree } from './check-signed.ts'
import type { LogFault } from './fault.ts'
import { standingOf, type Standing } from './standing.ts'

/** What the checker has of its own, from earlier or from elsewhere. */
export type Kept = {
  key: VerifierKey | null
  checkpoint: string | null
  growth: ConsistencyProof | null
}

export type CheckedBundle = SignedTree & {
  reviewId: string
  version: number
  content: ProofBundle['content']
  /** What the log says of the version; null where it does not know it. */
  standing: Standing | null
}

type Indexed = { index: number; leaf: Leaf }

/** Check a proof against what it brings along and what was kept. */
export function checkBundle(
  crypto: LogCrypto,
  bundle: ProofBundle,
  kept: Kept,
): CheckedBundle {
  const { reviewId, version, content, checkpoint: note } = bundle
  const keys = readEntries(bundle.keys)
  const keyLeaves = keys.flatMap(({ index, leaf }) =>
    leaf.kind === 'key' ? [{ index, leaf }] : [],
  )
  const signed = checkSigned(crypto, { note, keys: keyLeaves }, kept.key)
  const entries = readEntries(bundle.entries)
  const ofReview = entries.flatMap(({ index, leaf }) =>
    isOf(leaf, reviewId) ? [{ index, leaf }] : [],
  )
  const standing = standingOf(ofReview, version)
  const proven = [...bundle.entries, ...bundle.keys]
  const faults = [
    ...signed.faults,
    ...unreadable(proven, entries.length + keys.length),
    ...(signed.checkpoint
      ? notIncluded(crypto, proven, signed.checkpoint)
      : []),
    ...aboutContent(crypto, bundle, standing),
    ...(signed.checkpoint && kept.checkpoint !== null
      ? checkKept(
          crypto,
          { note: kept.checkpoint, growth: kept.growth },
          { checkpoint: signed.checkpoint, ring: signed.ring },
        )
      : []),
  ]
  return { ...signed, faults, reviewId, version, content, standing }
}

function readEntries(entries: readonly ProvenEntry[]): Indexed[] {
  return entries.flatMap(({ index, leaf: text }) => {
    const leaf = readLeaf(text)
    return leaf ? [{ index, leaf }] : []
  })
}

function isOf(leaf: Leaf, reviewId: string): leaf is ReviewLeaf {
  return leaf.kind !== 'key' && leaf.reviewId === reviewId
}

function unreadable(proven: readonly ProvenEntry[], read: number): LogFault[] {
  return read < proven.length ? [{ fault: 'entry-unreadable' }] : []
}

function notIncluded(
  { sha256 }: LogCrypto,
  proven: readonly ProvenEntry[],
  tree: Tree,
): LogFault[] {
  return proven.flatMap(({ index, leaf, path: written }) => {
    const path = readPath(written)
    const entry = { index, hash: hashOfLeaf(sha256, leaf) }
    const isIncluded = path && provesInclusion(sha256, entry, { tree, path })
    return isIncluded ? [] : { fault: 'not-included' as const, at: `${index}` }
  })
}

function aboutContent(
  { sha256 }: LogCrypto,
  { content, reviewId, version }: ProofBundle,
  standing: Standing | null,
): LogFault[] {
  if (!standing) return [{ fault: 'not-logged', at: `${reviewId}/${version}` }]
  if (content === null) return []
  const isSame =
    contentDigest(sha256, content) === standing.contentSha256 &&
    content['reviewId'] === reviewId &&
    content['version'] === version
  return isSame ? [] : [{ fault: 'content-differs' }]
}
