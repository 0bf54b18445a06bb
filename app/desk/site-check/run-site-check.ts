import {
  countFindings,
  totalOf,
  type SiteCounts,
  type SiteFinding,
} from '#app/core/review/site/site-counts.ts'
import { listReviewsAfter } from '#db/publication/reviews.ts'
import {
  deleteSiteCheck,
  findSiteCheck,
  listSiteChecks,
  updateSiteCheck,
  type SiteCheck,
} from '#db/site-check/site-checks.ts'
import {
  deleteCheckedPages,
  insertCheckedPages,
  insertSiteFindings,
} from '#db/site-check/site-findings.ts'
import { record } from '../audit.ts'
import { inTransaction, type Desk, type OpenDesk } from '../desk.ts'
import { enqueue } from '../jobs/enqueue.ts'
import { checkDocuments } from './walk/check-documents.ts'
import { othersTurn } from './walk/others-turn.ts'
import { checkReview, type CheckedReview } from './walk/check-review.ts'
import { comparePages } from './walk/compare-pages.ts'

const BATCH = 25

/** Beyond so many errors one fault is behind them, and one alarm will do. */
const MOST_LOOKED_AT = 100

/** So many reports are kept. */
const KEPT = 30

/**
 * Walk over everything that is published, a few reviews at a time. What is found
 * is written with how far the walk has come, so that another process goes on where
 * one was stopped. The value is the report, or undefined where there is none.
 */
export async function runSiteCheck(desk: Desk, siteCheckId: string) {
  const walker = { ...desk, scales: new Map() }
  for (;;) {
    const check = await findSiteCheck(desk.db, desk.deskId, siteCheckId)
    if (!check || check.finishedAt) return check && reportOf(check)
    const page = { afterId: check.afterId, limit: BATCH }
    const reviews = await listReviewsAfter(desk.db, desk.deskId, page)
    if (reviews.length === 0) return finish(desk, check)
    const checked: CheckedReview[] = []
    for (const review of reviews) {
      checked.push(await checkReview(walker, review))
      await othersTurn()
    }
    const afterId = reviews.at(-1)!.id
    await goOn(desk, check, { afterId, checked })
  }
}

function reportOf({ counts, checked }: SiteCheck) {
  const all = JSON.parse(counts) as SiteCounts
  return { checked, errors: totalOf(all, 'E'), warnings: totalOf(all, 'W') }
}

function goOn(
  desk: Desk,
  check: SiteCheck,
  { afterId, checked }: { afterId: string; checked: CheckedReview[] },
) {
  return inTransaction(desk, async (desk) => {
    const found = checked.flatMap(({ findings }) => findings)
    const counts = await writeFindings(desk, check, found)
    await insertCheckedPages(
      desk.tx,
      checked.flatMap(({ marks }) =>
        marks ? { ...marks, siteCheckId: check.id } : [],
      ),
    )
    await lookAtBroken(desk, check, checked)
    await updateSiteCheck(desk.tx, check, {
      afterId,
      checked: check.checked + checked.length,
      counts,
      progressAt: desk.now.toISOString(),
    })
  })
}

/** A page that breaks a rule is fetched, which raises the alarm; not all of them. */
async function lookAtBroken(
  desk: OpenDesk,
  { counts }: SiteCheck,
  checked: readonly CheckedReview[],
) {
  if (totalOf(JSON.parse(counts) as SiteCounts, 'E') >= MOST_LOOKED_AT) return
  for (const { marks, findings } of checked) {
    const isBroken = findings.some(({ level }) => level === 'E')
    if (marks && isBroken)
      await enqueue(desk, {
        kind: 'check-live-review',
        reviewId: marks.reviewId,
      })
  }
}

/** Put down what fits into the report; the value is what `counts` becomes. */
async function writeFindings(
  desk: OpenDesk,
  { id: siteCheckId, counts }: SiteCheck,
  found: readonly SiteFinding[],
) {
  const counted = countFindings(JSON.parse(counts) as SiteCounts, found)
  const rows = counted.listed.map(
    ({ id: ruleId, path: place, ...finding }) => ({
      id: desk.newId('scf'),
      siteCheckId,
      ruleId,
      place,
      ...finding,
      detail: finding.detail ?? null,
    }),
  )
  await insertSiteFindings(desk.tx, rows)
  return JSON.stringify(counted.counts)
}

/** What shows only over the whole site, and the end of the report. */
async function finish(desk: Desk, check: SiteCheck) {
  const found = [
    ...(await comparePages(desk.db, check.id)),
    ...(await checkDocuments(desk)),
  ]
  return inTransaction(desk, async (desk) => {
    const counts = await writeFindings(desk, check, found)
    const finishedAt = desk.now.toISOString()
    const ended = { counts, finishedAt, progressAt: finishedAt }
    await updateSiteCheck(desk.tx, check, ended)
    await deleteCheckedPages(desk.tx, check.id)
    await forgetOld(desk)
    const report = reportOf({ ...check, ...ended })
    await record(desk, {
      action: 'site.checked',
      subjectId: check.id,
      detail: report,
    })
    return report
  })
}

async function forgetOld({ tx, deskId }: OpenDesk) {
  const checks = await listSiteChecks(tx, deskId, { limit: KEPT + 5 })
  for (const { id } of checks.slice(KEPT)) await deleteSiteCheck(tx, id)
}
