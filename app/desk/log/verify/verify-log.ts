import { sameBytes, toHex } from '#app/core/log/bytes.ts'
import {
  keysAt,
  readKeyRing,
  type RingKey,
} from '#app/core/log/entries/key-ring.ts'
import { hashOfLeaf, readLeaf, type Leaf } from '#app/core/log/entries/leaf.ts'
import { readCheckpoint } from '#app/core/log/note/checkpoint.ts'
import { checkNote } from '#app/core/log/note/note.ts'
import {
  append,
  EMPTY_FRONTIER,
  rootOf,
  type Frontier,
  type HashedNode,
} from '#app/core/log/tree/frontier.ts'
import {
  findLogHead,
  listKeyLeaves,
  listLogCheckpoints,
  listLogLeaves,
  listLogNodes,
  type LogCheckpoint,
  type LogLeaf,
} from '#db/log/log.ts'
import { logCrypto } from '../crypto.ts'
import type { LogSource } from '../read/read-proof.ts'
import type { StoreFault } from '#app/core/log/store-fault.ts'
import { verifyPublished } from './verify-published.ts'

const { sha256 } = logCrypto
const BATCH = 1_024
const MOST_FAULTS = 100

export type LogReport = {
  /** How many entries and signed checkpoints were looked at. */
  entries: number
  checkpoints: number
  root: string
  /** The first faults. */
  faults: StoreFault[]
}

/**
 * Compute the whole log anew from what the store holds: every hash, every signed
 * checkpoint, and whether what is published and served is what was entered.
 */
export async function verifyLog(source: LogSource): Promise<LogReport> {
  const head = await findLogHead(source.db, source.deskId)
  const ring = await readRing(source)
  const walk: Walk = { frontier: EMPTY_FRONTIER, checkpoints: 0, faults: [] }
  if (head && !ring) walk.faults.push({ fault: 'keys-broken', at: '' })
  await walkEntries(source, walk, ring ?? [])
  const { size } = walk.frontier
  if (size < (head?.size ?? 0))
    walk.faults.push({ fault: 'cut-off', at: `${size}` })
  walk.faults.push(...(await verifyPublished(source)))
  return {
    entries: size,
    checkpoints: walk.checkpoints,
    root: toHex(rootOf(sha256, walk.frontier)),
    faults: walk.faults.slice(0, MOST_FAULTS),
  }
}

type Walk = { frontier: Frontier; checkpoints: number; faults: StoreFault[] }

async function walkEntries(
  source: LogSource,
  walk: Walk,
  ring: readonly RingKey[],
) {
  const { db, deskId } = source
  for (;;) {
    const from = walk.frontier.size
    const leaves = await listLogLeaves(db, deskId, { from, limit: BATCH })
    const whole = withoutGap(leaves, from)
    if (whole.length < leaves.length)
      walk.faults.push({ fault: 'gap', at: `${from + whole.length}` })
    const signed = await listLogCheckpoints(db, deskId, {
      after: from,
      limit: BATCH,
    })
    const grown = growOver(walk, whole, signed)
    await checkNodes(source, walk, grown.nodes)
    for (const { checkpoint, root } of grown.reached)
      checkSigned(walk, { checkpoint, root, ring })
    if (whole.length < BATCH) return
  }
}

function withoutGap(leaves: readonly LogLeaf[], from: number) {
  const end = leaves.findIndex(({ position }, at) => position !== from + at)
  return end < 0 ? leaves : leaves.slice(0, end)
}

function growOver(
  walk: Walk,
  leaves: readonly LogLeaf[],
  signed: readonly LogCheckpoint[],
) {
  const bySize = new Map(signed.map((each) => [each.size, each]))
  const nodes: HashedNode[] = []
  const reached: { checkpoint: LogCheckpoint; root: Uint8Array }[] = []
  for (const row of leaves) {
    const leaf = readLeaf(row.leaf)
    if (!leaf || !fitsRow(leaf, row))
      walk.faults.push({ fault: 'entry-differs', at: `${row.position}` })
    const hash = hashOfLeaf(sha256, row.leaf)
    const { frontier, completed } = append(sha256, walk.frontier, hash)
    walk.frontier = frontier
    nodes.push(...completed)
    const checkpoint = bySize.get(frontier.size)
    if (checkpoint) reached.push({ checkpoint, root: rootOf(sha256, frontier) })
  }
  return { nodes, reached }
}

function fitsRow(leaf: Leaf, row: LogLeaf) {
  const markup = 'markupSha256' in leaf ? leaf.markupSha256 : null
  const reviewId = leaf.kind === 'key' ? null : leaf.reviewId
  return (
    leaf.kind === row.kind &&
    reviewId === row.reviewId &&
    markup === row.markupSha256
  )
}

/** What the batch completed lies side by side on each level. */
async function checkNodes(
  { db, deskId }: LogSource,
  walk: Walk,
  nodes: readonly HashedNode[],
) {
  for (const level of new Set(nodes.map((node) => node.level))) {
    const made = nodes.filter((node) => node.level === level)
    const span = { level, from: made[0]!.position, count: made.length }
    const stored = await listLogNodes(db, deskId, span)
    const wrong = made.find(
      ({ hash }, at) => !stored[at] || !sameBytes(stored[at], hash),
    )
    if (wrong)
      walk.faults.push({
        fault: 'node-differs',
        at: `${level}/${wrong.position}`,
      })
  }
}

type Signed = {
  checkpoint: LogCheckpoint
  root: Uint8Array
  ring: readonly RingKey[]
}

function checkSigned(walk: Walk, { checkpoint, root, ring }: Signed) {
  const { size, note } = checkpoint
  walk.checkpoints++
  const at = `${size}`
  const read = readCheckpoint(note)
  const isOfTree =
    read?.checkpoint.size === size && sameBytes(read.checkpoint.root, root)
  if (!isOfTree) walk.faults.push({ fault: 'checkpoint-differs', at })
  const keys = keysAt(ring, size)
  if (read && !checkNote(logCrypto, read.signed, keys).ok)
    walk.faults.push({ fault: 'checkpoint-unsigned', at })
}

async function readRing({ db, deskId }: LogSource) {
  const entries = await listKeyLeaves(db, deskId)
  const leaves = entries.flatMap(({ position: index, leaf: text }) => {
    const leaf = readLeaf(text)
    return leaf?.kind === 'key' ? [{ index, leaf }] : []
  })
  return readKeyRing(logCrypto, leaves)
}
