import { mayDo } from '#app/core/people/roles.ts'
import { accept, refuse } from '#app/core/result.ts'
import type { SigningKey } from '#app/outside/log-keys/log-keys.ts'
import { findLogHead, listKeyLeaves } from '#db/log/log.ts'
import { readLeaf } from '#app/core/log/entries/leaf.ts'
import { record } from '../audit.ts'
import { inTransaction, type Desk, type OpenDesk } from '../desk.ts'
import { writeEntries } from './append.ts'
import { makeKeyLeaf } from './key-leaf.ts'

/**
 * Let a new key sign the log from here on. The old one signs that it does, and
 * with the new one the tree that says so; where it is lost, the log says that.
 */
export async function rotateLogKey(
  desk: Desk,
  { why }: { why: 'rotated' | 'lost' },
) {
  if (!mayDo(desk.actor, 'desk.manage')) return refuse('not-allowed')
  const { logKeys } = desk.outside
  const head = await findLogHead(desk.db, desk.deskId)
  if (!head) return refuse('no-log')
  const isThere = logKeys.find(head.keyId) !== null
  if (why === 'rotated' && !isThere) return refuse('key-missing')
  if (why === 'lost' && isThere) return refuse('key-not-lost')

  const signer = logKeys.add()
  const rotated = await inTransaction(desk, (desk) =>
    bringIn(desk, { why, signer, oldKeyId: head.keyId }),
  )
  if (!rotated.ok) return rotated
  return accept({ ...rotated.value, retired: logKeys.retireAllBut(signer.id) })
}

type NextKey = {
  why: 'rotated' | 'lost'
  signer: SigningKey
  oldKeyId: string
}

async function bringIn(desk: OpenDesk, { why, signer, oldKeyId }: NextKey) {
  const { tx, deskId, outside } = desk
  const head = await findLogHead(tx, deskId)
  if (head?.keyId !== oldKeyId) return refuse('changed-since')
  const old = outside.logKeys.find(oldKeyId)
  const previous = { publicKey: await publicKeyOf(desk), signer: old }
  const leaf = makeKeyLeaf(desk, { origin: head.origin, why, signer, previous })
  await writeEntries(desk, {
    log: head,
    entries: [{ leaf }],
    signers: old ? [old, signer] : [signer],
  })
  await record(desk, {
    action: 'log.key-rotated',
    subjectId: deskId,
    detail: { from: oldKeyId, to: signer.id, reason: why },
  })
  return accept({ from: oldKeyId, to: signer.id })
}

async function publicKeyOf({ tx, deskId }: OpenDesk) {
  const entry = (await listKeyLeaves(tx, deskId)).at(-1)
  const leaf = entry && readLeaf(entry.leaf)
  if (leaf?.kind !== 'key') throw new Error('The log names no key')
  return leaf.publicKey
}
