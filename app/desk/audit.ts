import { createHash } from 'node:crypto'
import { mayTokenWrite } from '#app/core/api/by-token.ts'
import type { AuditAction } from '#app/core/audit/actions.ts'
import {
  canonicalJson,
  chainedText,
  FIRST_PREVIOUS_HASH,
} from '#app/core/audit/chain.ts'
import { findAuditHead, insertAuditEvent } from '#db/record/audit.ts'
import { announceRecorded } from './api/webhooks/announce-changes.ts'
import type { OpenDesk } from './desk.ts'

/** `detail` holds ids and values, never a person's name or a blind verdict. */
export type AuditEntry = {
  action: AuditAction
  subjectId: string
  detail?: Record<string, unknown>
}

/**
 * Write to the audit log, in the transaction of the change it describes. Each
 * event names the hash of the one before it, and the token that a program used.
 * As every change is recorded, what a token may not write, it may not change.
 */
export async function record(desk: OpenDesk, entry: AuditEntry) {
  const { token } = desk.actor
  if (token && !mayTokenWrite(token, entry.action))
    throw new Error(`A token of these scopes may not cause ${entry.action}`)
  const head = await findAuditHead(desk.tx, desk.deskId)
  const event = {
    id: desk.newId('aud'),
    deskId: desk.deskId,
    seq: (head?.seq ?? 0) + 1,
    occurredAt: desk.now.toISOString(),
    actorId: desk.actor.id,
    action: entry.action,
    subjectId: entry.subjectId,
    detail: canonicalJson({
      ...entry.detail,
      ...(token && { tokenId: token.id }),
    }),
    previousHash: head?.hash ?? FIRST_PREVIOUS_HASH,
  }
  const hash = createHash('sha256').update(chainedText(event)).digest('hex')
  await insertAuditEvent(desk.tx, { ...event, hash })
  await announceRecorded(desk, entry)
}
