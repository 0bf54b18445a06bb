import { mayDo } from '#app/core/people/roles.ts'
import { refuse, type Refused } from '#app/core/result.ts'
import { findRecheck } from '#db/upkeep/rechecks.ts'
import { inTransaction, type Desk, type OpenDesk } from '../desk.ts'

/** Which re-check, and the version of it that the person saw. */
export type SeenRecheck = {
  recheckId: string
  seenVersion?: number | undefined
}

export type ShownRecheck = NonNullable<Awaited<ReturnType<typeof findRecheck>>>

/** Load an open re-check in a transaction and do `work` on it, as an editor. */
export function changeRecheck<T>(
  desk: Desk,
  { recheckId, seenVersion }: SeenRecheck,
  work: (desk: OpenDesk, found: ShownRecheck) => Promise<T>,
): Promise<
  | T
  | Refused<
      | 'not-allowed'
      | 'no-such-recheck'
      | 'recheck-changed-since'
      | 'already-decided'
    >
> {
  return inTransaction(desk, async (desk) => {
    if (!mayDo(desk.actor, 'claim.correct')) return refuse('not-allowed')
    const found = await findRecheck(desk.tx, desk, recheckId)
    if (!found) return refuse('no-such-recheck')
    if (seenVersion !== undefined && seenVersion !== found.version)
      return refuse('recheck-changed-since')
    if (found.state !== 'open') return refuse('already-decided')
    return work(desk, found)
  })
}
