import {
  PROOF_FORMAT,
  writePath,
  type ConsistencyProof,
  type ProofBundle,
  type ProvenEntry,
} from '#app/core/log/proof/bundle.ts'
import { hashesOf } from '#app/core/log/tree/prove.ts'
import {
  consistencySpans,
  inclusionSpans,
  type Span,
} from '#app/core/log/tree/spans.ts'
import {
  findLogCheckpoint,
  listKeyLeaves,
  listLeavesOfReview,
  listLogLeaves,
  readLogNodes,
  type LogLeaf,
} from '#db/log/log.ts'
import { findWithdrawal } from '#db/publication/corrections.ts'
import {
  findReviewBySlug,
  findReviewVersion,
  type Review,
} from '#db/publication/reviews.ts'
import type { Db } from '#db/schema.ts'
import { logCrypto } from '../crypto.ts'

/** Whose log is read. */
export type LogSource = { db: Db; deskId: string }

/**
 * All that is needed to check one version of a review without asking anybody, or
 * undefined while the log does not know it. What readers may not read is left out.
 */
export async function readProof(
  source: LogSource,
  { slug, version }: { slug: string; version: number },
): Promise<ProofBundle | undefined> {
  const { db, deskId } = source
  const review = await findReviewBySlug(db, deskId, slug)
  const found = review && (await findReviewVersion(db, review.id, version))
  const newest = await findLogCheckpoint(db, deskId)
  if (!found || !newest) return undefined
  const { size, note } = newest
  const entries = await listLeavesOfReview(db, deskId, review.id)
  if (!entries.some((entry) => entry.reviewVersionId === found.id))
    return undefined
  const keys = await listKeyLeaves(db, deskId)
  const isReadable = await mayBeRead(db, review)
  return {
    format: PROOF_FORMAT,
    reviewId: review.id,
    version,
    content: isReadable ? JSON.parse(found.content) : null,
    entries: await proven(source, entries, size),
    keys: await proven(source, keys, size),
    checkpoint: note,
  }
}

/** One entry with its path to the newest checkpoint. */
export async function readEntryProof(source: LogSource, index: number) {
  const { db, deskId } = source
  const newest = await findLogCheckpoint(db, deskId)
  if (!newest || index >= newest.size) return undefined
  const page = { from: index, limit: 1 }
  const leaves = await listLogLeaves(db, deskId, page)
  const [entry] = await proven(source, leaves, newest.size)
  return entry && { ...entry, checkpoint: newest.note }
}

/** How the log grew from one size to another, or undefined where it did not. */
export async function readGrowth(
  source: LogSource,
  { from, to }: { from: number; to: number },
): Promise<ConsistencyProof | undefined> {
  const newest = await findLogCheckpoint(source.db, source.deskId)
  if (!newest || to > newest.size || from > to) return undefined
  const path = await read(source, consistencySpans(from, to))
  return { from, to, path: writePath(path) }
}

async function proven(
  source: LogSource,
  leaves: readonly LogLeaf[],
  size: number,
): Promise<ProvenEntry[]> {
  const within = leaves.filter(({ position }) => position < size)
  const spans = within.map(({ position }) => inclusionSpans(position, size))
  const hashes = await read(source, spans.flat())
  let at = 0
  return within.map(({ position, leaf }, place) => ({
    index: position,
    leaf,
    path: writePath(hashes.slice(at, (at += spans[place]!.length))),
  }))
}

function read({ db, deskId }: LogSource, spans: readonly Span[]) {
  return hashesOf(logCrypto.sha256, spans, (nodes) =>
    readLogNodes(db, deskId, nodes),
  )
}

/** What was hidden for legal danger stays out of proofs, also once withdrawn. */
async function mayBeRead(db: Db, { id, state }: Review) {
  if (state !== 'withdrawn') return state === 'published'
  const withdrawal = await findWithdrawal(db, id)
  return withdrawal?.hidden === 0
}
