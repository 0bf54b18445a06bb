import { createHash } from 'node:crypto'
import { accept, refuse } from '#app/core/result.ts'
import {
  afterTry,
  nextTryAt,
  THROTTLES,
  type Counted,
} from '#app/core/sign-in/throttle.ts'
import {
  deleteAttempts,
  listAttempts,
  saveAttempts,
  takeBackAttempt,
} from '#db/sign-in/attempts.ts'
import { inTransaction, type Desk, type OpenDesk } from '../desk.ts'

/** What is counted, and of whom: an account, a network, or both. */
export type Try = { counted: Counted; of: readonly string[] }

/**
 * Count a try before its outcome is known, so that many at once are not heard
 * as one. Refuses, and counts nothing, where one has to wait.
 */
export function countTry(desk: Desk, tries: readonly Try[]) {
  return inTransaction(desk, async (desk) => {
    const keys = tries.map(keyOf)
    const kept = await listAttempts(desk.tx, keys)
    const found = tries.map(({ counted }, at) => ({
      throttle: THROTTLES[counted],
      key: keys[at]!,
      attempts: kept.find(({ key }) => key === keys[at]),
    }))
    const waits = found.flatMap(
      ({ attempts, throttle }) => nextTryAt(attempts, throttle, desk.now) ?? [],
    )
    const until = waits.toSorted((a, b) => b.getTime() - a.getTime())[0]
    if (until) return refuse('wait', { until: until.toISOString() })

    await saveAttempts(
      desk.tx,
      found.map(({ key, attempts }) => ({
        key,
        ...afterTry(attempts, desk.now),
      })),
    )
    return accept(tries)
  })
}

/** The try was right: forget those of the account, take the network's back. */
export async function forgetTries(desk: OpenDesk, tries: readonly Try[]) {
  const ofAccount = tries.filter(({ counted }) => counted !== 'network')
  await deleteAttempts(desk.tx, ofAccount.map(keyOf))
  for (const one of tries) {
    if (one.counted === 'network') await takeBackAttempt(desk.tx, keyOf(one))
  }
}

/** What the store keeps says nothing about who it is of. */
export function keyOf({ counted, of }: Try) {
  const text = JSON.stringify([counted, ...of])
  return createHash('sha256').update(text).digest('hex')
}
