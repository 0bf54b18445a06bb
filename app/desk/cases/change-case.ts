import { mayDo, type Permission } from '#app/core/people/roles.ts'
import { refuse, type Refused } from '#app/core/result.ts'
import { findCase, type ShownCase } from '#db/upkeep/cases.ts'
import { inTransaction, type Desk, type OpenDesk } from '../desk.ts'

/** Which case, and the version of it that the person saw. */
export type SeenCase = { caseId: string; seenVersion?: number | undefined }

/**
 * Load a case in a transaction and do `work` on it, where the person may do
 * `permission` and may see the claim that it is about.
 */
export function changeCase<T>(
  desk: Desk,
  { caseId, seenVersion, permission }: SeenCase & { permission: Permission },
  work: (desk: OpenDesk, found: ShownCase) => Promise<T>,
): Promise<T | Refused<'not-allowed' | 'no-such-case' | 'case-changed-since'>> {
  return inTransaction(desk, async (desk) => {
    if (!mayDo(desk.actor, permission)) return refuse('not-allowed')
    const found = await findCase(desk.tx, desk, caseId)
    if (!found) return refuse('no-such-case')
    if (seenVersion !== undefined && seenVersion !== found.version)
      return refuse('case-changed-since')
    return work(desk, found)
  })
}
