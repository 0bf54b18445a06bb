import { mayDo } from '#app/core/people/roles.ts'
import { accept, refuse } from '#app/core/result.ts'
import {
  countReviews,
  findRunningCheck,
  insertSiteCheck,
  type SiteCheck,
} from '#db/site-check/site-checks.ts'
import { record } from '../audit.ts'
import { inTransaction, type Desk, type OpenDesk } from '../desk.ts'
import { enqueue } from '../jobs/enqueue.ts'

/** A check that was not taken up for so long was interrupted. */
const GIVEN_UP_MS = 2 * 3_600_000

/** Have everything that is published checked now. */
export function startSiteCheck(desk: Desk) {
  return inTransaction(desk, async (desk) => {
    if (!mayDo(desk.actor, 'site.check')) return refuse('not-allowed')
    const since = givenUpBefore(desk.now)
    if (await findRunningCheck(desk.tx, desk.deskId, since))
      return refuse('already-running')
    const siteCheckId = await beginCheck(desk)
    await enqueue(desk, { kind: 'run-site-check', siteCheckId })
    return accept({ siteCheckId })
  })
}

/** The check of every night, begun by the desk itself. */
export function startNightlyCheck(desk: Desk) {
  return inTransaction(desk, async (desk) => {
    const siteCheckId = await beginCheck(desk)
    await enqueue(desk, { kind: 'run-site-check', siteCheckId })
    return siteCheckId
  })
}

/** A check whose caller runs it, as the command line does. */
export function beginSiteCheck(desk: Desk) {
  return inTransaction(desk, beginCheck)
}

/** Whether nobody works on a check any more although it is not finished. */
export function isGivenUp(
  { progressAt }: Pick<SiteCheck, 'progressAt'>,
  now: Date,
): boolean {
  return progressAt < givenUpBefore(now)
}

function givenUpBefore(now: Date) {
  return new Date(now.getTime() - GIVEN_UP_MS).toISOString()
}

async function beginCheck(desk: OpenDesk) {
  const id = desk.newId('scs')
  const startedAt = desk.now.toISOString()
  await insertSiteCheck(desk.tx, {
    id,
    deskId: desk.deskId,
    startedAt,
    startedById: desk.actor.id,
    afterId: '',
    pages: await countReviews(desk.tx, desk.deskId),
    checked: 0,
    counts: '{}',
    progressAt: startedAt,
    finishedAt: null,
    version: 1,
  })
  await record(desk, { action: 'site.check-started', subjectId: id })
  return id
}
