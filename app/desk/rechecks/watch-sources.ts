import { getDesk } from '#db/people/desks.ts'
import {
  deleteWatchesBut,
  listCitedPages,
  listDueWatches,
  saveWatch,
  updateWatch,
  type DuePage,
} from '#db/upkeep/source-watch.ts'
import { inTransaction, type Desk, type OpenDesk } from '../desk.ts'
import { enqueue } from '../jobs/enqueue.ts'

const DAY_MS = 86_400_000
/** So many pages in one transaction, and in one hour. */
const BATCH = 200
const MOST_AN_HOUR = 4_000
/** A site is asked no more often than this, and has an hour's worth at most. */
const HOST_SPACING_MS = 30_000
const MOST_PER_HOST = 3_600_000 / HOST_SPACING_MS

/**
 * Watch the pages that a published version cites, and no others of the review,
 * in the transaction of the publication.
 */
export async function watchCited(
  desk: OpenDesk,
  { claimId, reviewId }: { claimId: string; reviewId: string },
) {
  const { settings } = await getDesk(desk.tx, desk.deskId)
  const first = desk.now.getTime() + Math.max(1, settings.recheckDays) * DAY_MS
  const pages = await listCitedPages(desk.tx, claimId)
  const watched = pages.flatMap(({ id, url, snapshotId }) =>
    url && URL.canParse(url)
      ? [{ id, url, host: new URL(url).host, snapshotId }]
      : [],
  )
  await deleteWatchesBut(
    desk.tx,
    reviewId,
    watched.map(({ id }) => id),
  )
  for (const { id: evidenceId, url, host, snapshotId } of watched)
    await saveWatch(desk.tx, {
      evidenceId,
      deskId: desk.deskId,
      reviewId,
      url,
      host,
      baselineId: snapshotId,
      latestId: null,
      checkAt: new Date(first).toISOString(),
      checkedAt: null,
      failure: null,
      failures: 0,
    })
}

/**
 * Put down the fetches of cited pages that are due, spaced out for each site. A
 * recurring job runs it; what it puts down is no longer due. The value is how
 * many it put down.
 */
export async function scheduleChecks(desk: Desk) {
  const { settings } = await getDesk(desk.db, desk.deskId)
  if (settings.recheckDays === 0) return 0
  const asked = new Map<string, number>()
  let put = 0
  let after: DuePage['after']
  while (put < MOST_AN_HOUR) {
    const page = { now: desk.now.toISOString(), after, limit: BATCH }
    const due = await listDueWatches(desk.db, desk.deskId, page)
    put += await inTransaction(desk, (desk) =>
      putDown(desk, due, { asked, everyDays: settings.recheckDays }),
    )
    const last = due.at(-1)
    if (!last || due.length < BATCH) break
    after = [last.checkAt, last.evidenceId]
  }
  return put
}

type Due = Awaited<ReturnType<typeof listDueWatches>>

/** A site that has had its share stays due until the next hour. */
async function putDown(
  desk: OpenDesk,
  due: Due,
  { asked, everyDays }: { asked: Map<string, number>; everyDays: number },
) {
  const next = desk.now.getTime() + everyDays * DAY_MS
  const checkAt = new Date(next).toISOString()
  let put = 0
  for (const { evidenceId, host, reviewState } of due) {
    const before = asked.get(host) ?? 0
    const isPublic = reviewState === 'published'
    if (isPublic && before === MOST_PER_HOST) continue
    await updateWatch(desk.tx, evidenceId, { checkAt })
    if (!isPublic) continue
    asked.set(host, before + 1)
    const at = new Date(desk.now.getTime() + before * HOST_SPACING_MS)
    await enqueue(desk, { kind: 'check-source', evidenceId }, at)
    put++
  }
  return put
}
