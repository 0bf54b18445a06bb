import { reviewPath } from '#app/core/review/content.ts'
import { findLogHead, listLeavesOfReview } from '#db/log/log.ts'
import { listUnloggedVersions, type VersionCursor } from '#db/log/unlogged.ts'
import { findWithdrawal } from '#db/publication/corrections.ts'
import { findRendering } from '#db/publication/renderings.ts'
import { listReviewsAfter, type Review } from '#db/publication/reviews.ts'
import { record } from '../audit.ts'
import { inTransaction, type Desk, type OpenDesk } from '../desk.ts'
import { enqueue } from '../jobs/enqueue.ts'
import { appendToLog } from './append.ts'
import {
  logMarkup,
  logSight,
  logWithdrawal,
  versionEntry,
} from './log-review.ts'

const BATCH = 100

/** Ask for what was published before there was a log to be entered into it. */
export async function wantWholeLog(desk: Desk) {
  const page = { limit: 1 }
  const missing = await listUnloggedVersions(desk.db, desk.deskId, page)
  if (missing.length === 0) return false
  await inTransaction(desk, (desk) => enqueue(desk, { kind: 'fill-log' }))
  return true
}

/**
 * Enter every version that the log does not know, in the order of publication,
 * and then how each of their reviews stands. Doing it again adds nothing.
 */
export async function fillLog(desk: Desk) {
  const entered = new Set<string>()
  let after: VersionCursor | undefined
  for (;;) {
    const versions = await fillVersions(desk, after)
    for (const { reviewId } of versions) entered.add(reviewId)
    if (versions.length < BATCH) break
    after = versions.at(-1)
  }
  await fillStandings(desk)
  return { reviews: entered.size }
}

function fillVersions(desk: Desk, after: VersionCursor | undefined) {
  return inTransaction(desk, async (desk) => {
    const { tx, deskId } = desk
    const page = { after, limit: BATCH }
    const versions = await listUnloggedVersions(tx, deskId, page)
    if (versions.length === 0) return []
    const entries = versions.map((version) => versionEntry(desk, version))
    await appendToLog(desk, entries)
    await record(desk, {
      action: 'log.filled',
      subjectId: deskId,
      detail: { entries: versions.length },
    })
    return versions
  })
}

async function fillStandings(desk: Desk) {
  let afterId = ''
  for (;;) {
    const page = { afterId, limit: BATCH }
    const reviews = await listReviewsAfter(desk.db, desk.deskId, page)
    await inTransaction(desk, (desk) => fillBatch(desk, reviews))
    if (reviews.length < BATCH) return
    afterId = reviews.at(-1)!.id
  }
}

async function fillBatch(desk: OpenDesk, reviews: readonly Review[]) {
  const { tx, deskId } = desk
  const before = await findLogHead(tx, deskId)
  for (const review of reviews) await fillStanding(desk, review)
  const after = await findLogHead(tx, deskId)
  const entries = (after?.size ?? 0) - (before?.size ?? 0)
  if (entries > 0)
    await record(desk, {
      action: 'log.filled',
      subjectId: deskId,
      detail: { entries },
    })
}

/** What readers are served, and whether they are, as far as the log lacks it. */
async function fillStanding(desk: OpenDesk, review: Review) {
  const { tx, deskId } = desk
  const entries = await listLeavesOfReview(tx, deskId, review.id)
  const last = entries.findLast(({ kind }) => isOfSight(kind))?.kind
  if (review.state === 'published') {
    const path = `${reviewPath(review.slug)}.jsonld`
    const served = await findRendering(tx, { deskId, path }, 'bytes')
    return logMarkup(desk, review, served?.body)
  }
  if (last === review.state) return
  if (review.state === 'hidden') return logSight(desk, review, 'hidden')
  const withdrawal = await findWithdrawal(tx, review.id)
  await logWithdrawal(desk, review, withdrawal?.reason ?? '')
}

function isOfSight(kind: string) {
  return kind === 'hidden' || kind === 'withdrawn' || kind === 'restored'
}
