import { findLogHead } from '#db/log/log.ts'
import type { Desk } from '../desk.ts'

/**
 * The id of the key that must sign and is not there, or null where all is well. A
 * desk without a log needs no key yet.
 */
export async function findMissingLogKey({
  db,
  deskId,
  outside,
}: Pick<Desk, 'db' | 'deskId' | 'outside'>) {
  const head = await findLogHead(db, deskId)
  return head && !outside.logKeys.find(head.keyId) ? head.keyId : null
}
