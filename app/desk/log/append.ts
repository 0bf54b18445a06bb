import { toHex } from '#app/core/log/bytes.ts'
import {
  hashOfLeaf,
  leafText,
  type Leaf,
  type ReviewLeaf,
} from '#app/core/log/entries/leaf.ts'
import { checkpointText } from '#app/core/log/note/checkpoint.ts'
import { signatureBy, writeNote } from '#app/core/log/note/note.ts'
import {
  append,
  frontierNodes,
  rootOf,
  type Frontier,
  type HashedNode,
} from '#app/core/log/tree/frontier.ts'
import type { SigningKey } from '#app/outside/log-keys/log-keys.ts'
import {
  findLogHead,
  insertLogCheckpoint,
  insertLogLeaves,
  insertLogNodes,
  moveLogHead,
  readLogNodes,
} from '#db/log/log.ts'
import type { OpenDesk } from '../desk.ts'
import { logCrypto } from './crypto.ts'
import { makeKeyLeaf } from './key-leaf.ts'

const { sha256 } = logCrypto

export type NewEntry = {
  leaf: Leaf
  /** The version whose publication it is. */
  reviewVersionId?: string
}

/** Thrown where the log exists and the key that must sign it does not. */
export class NoLogKey extends Error {
  override name = 'NoLogKey'
}

/**
 * Append entries about reviews to the log and sign what it is then, in the
 * transaction of the change they tell of. The first entry of all names the key.
 */
export async function appendToLog(
  desk: OpenDesk,
  entries: readonly (NewEntry & { leaf: ReviewLeaf })[],
) {
  if (entries.length === 0) return
  const { logKeys } = desk.outside
  const head = await findLogHead(desk.tx, desk.deskId)
  const signer = head ? logKeys.find(head.keyId) : logKeys.first()
  if (!signer)
    throw new NoLogKey(`expected the log’s key ${head?.keyId} in its file`)
  if (head) return writeEntries(desk, { log: head, entries, signers: [signer] })

  const origin = `${new URL(desk.origin).host}/log`
  const first = { leaf: makeKeyLeaf(desk, { origin, why: 'first', signer }) }
  await writeEntries(desk, {
    log: { origin, size: 0 },
    entries: [first, ...entries],
    signers: [signer],
  })
}

type Written = {
  log: { origin: string; size: number }
  entries: readonly NewEntry[]
  /** The last of them signs from here on. */
  signers: readonly SigningKey[]
}

/** Write entries, what they complete of the tree, and the signed whole. */
export async function writeEntries(
  desk: OpenDesk,
  { log: { origin, size }, entries, signers }: Written,
) {
  const { tx, deskId, now } = desk
  const grown = await grow(desk, size, entries)
  const root = rootOf(sha256, grown.frontier)
  const next = grown.frontier.size
  const keyId = signers.at(-1)!.id
  const signedAt = now.toISOString()
  await moveLogHead(tx, { deskId, origin, size: next, keyId }, size)
  await insertLogLeaves(
    tx,
    entries.map((entry, at) => rowOf(deskId, entry, size + at)),
  )
  await insertLogNodes(tx, deskId, grown.nodes)
  await insertLogCheckpoint(tx, {
    deskId,
    size: next,
    root: toHex(root),
    keyId,
    note: signed({ origin, size: next, root }, signers),
    signedAt,
  })
}

async function grow(
  { tx, deskId }: OpenDesk,
  size: number,
  entries: readonly NewEntry[],
) {
  const hashes = await readLogNodes(tx, deskId, frontierNodes(size))
  let frontier: Frontier = { size, hashes }
  const nodes: HashedNode[] = []
  for (const { leaf } of entries) {
    const hash = hashOfLeaf(sha256, leafText(leaf))
    const grown = append(sha256, frontier, hash)
    frontier = grown.frontier
    nodes.push(...grown.completed)
  }
  return { frontier, nodes }
}

function rowOf(
  deskId: string,
  { leaf, reviewVersionId = undefined }: NewEntry,
  position: number,
) {
  return {
    deskId,
    position,
    kind: leaf.kind,
    reviewId: leaf.kind === 'key' ? null : leaf.reviewId,
    reviewVersionId: reviewVersionId ?? null,
    markupSha256: 'markupSha256' in leaf ? leaf.markupSha256 : null,
    leaf: leafText(leaf),
    loggedAt: leaf.loggedAt,
  }
}

function signed(
  checkpoint: Parameters<typeof checkpointText>[0],
  signers: readonly SigningKey[],
) {
  const text = checkpointText(checkpoint)
  const signatures = signers.map(({ publicKey, sign }) =>
    signatureBy(sha256, { name: checkpoint.origin, publicKey }, sign(text)),
  )
  return writeNote({ text, signatures })
}
