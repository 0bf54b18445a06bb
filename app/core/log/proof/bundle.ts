import { z } from 'zod'
import { fromBase64, toBase64 } from '../bytes.ts'
import { HASH_BYTES, type Hash } from '../tree/hashing.ts'

export const PROOF_FORMAT = 'claimdesk-proof/1'

const Path = z.array(z.base64().length(44)).max(64)

const Proven = z.object({
  index: z.int().nonnegative(),
  /** The entry as it is hashed, to the letter. */
  leaf: z.string().max(10_000),
  /** The hashes that lead from it to the root, in base64. */
  path: Path,
})

const Bundle = z.object({
  format: z.literal(PROOF_FORMAT),
  reviewId: z.string().min(1),
  version: z.int().positive(),
  /** What was published; null where it must not be read any more. */
  content: z.record(z.string(), z.unknown()).nullable(),
  /** Every entry about the review, in order. */
  entries: z.array(Proven).min(1).max(5_000),
  /** Every entry that brought in a key, in order. */
  keys: z.array(Proven).min(1).max(500),
  /** The signed note that the paths lead to. */
  checkpoint: z.string(),
})

/** All that is needed to check a version without asking anybody. */
export type ProofBundle = z.infer<typeof Bundle>
export type ProvenEntry = z.infer<typeof Proven>

/** The proof that parsed JSON is, or null if it is none. */
export function readBundle(json: unknown): ProofBundle | null {
  const read = Bundle.safeParse(json)
  return read.success ? read.data : null
}

/** The hashes of a path, or null if one is none. */
export function readPath(path: readonly string[]): Hash[] | null {
  const hashes = path.map(fromBase64)
  return hashes.every((hash) => hash?.length === HASH_BYTES)
    ? (hashes as Hash[])
    : null
}

/** A path as it is written. */
export function writePath(path: readonly Hash[]): string[] {
  return path.map(toBase64)
}

const Consistency = z.object({
  from: z.int().nonnegative(),
  to: z.int().nonnegative(),
  path: Path,
})

/** The hashes that show how the log grew from one size to another. */
export type ConsistencyProof = z.infer<typeof Consistency>

/** The proof of growth that parsed JSON is, or null if it is none. */
export function readConsistency(json: unknown): ConsistencyProof | null {
  const read = Consistency.safeParse(json)
  return read.success ? read.data : null
}
