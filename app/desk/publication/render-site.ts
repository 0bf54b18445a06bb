import { accept } from '#app/core/result.ts'
import {
  deleteAssetsBut,
  findStaleRendering,
  listRendered,
  writeRendering,
} from '#db/publication/renderings.ts'
import {
  countReviews,
  findReview,
  listReviewsAfter,
  type Review,
} from '#db/publication/reviews.ts'
import { reviewPath } from '#app/core/review/content.ts'
import { record } from '../audit.ts'
import { inTransaction, type Desk } from '../desk.ts'
import { enqueue } from '../jobs/enqueue.ts'
import type { Progress } from '../jobs/report-progress.ts'
import { logMarkup, markupAmong } from '../log/log-review.ts'
import { keepAssets } from './pages/keep-assets.ts'
import { loadSite, shellOf } from './pages/load-site.ts'
import { remakeReview } from './pages/remake-review.ts'

const BATCH = 20

/** Pages in readers' caches may ask for old files this long. */
const KEEP_ASSETS = 30 * 86_400_000

/** Ask for new pages if some were made by another build, origin or setting. */
export async function wantFreshPages(desk: Desk) {
  const shell = await currentShell(desk)
  const stale = await findStaleRendering(desk.db, shell)
  if (!stale) return false
  const { shellBuild } = shell
  await inTransaction(desk, (desk) =>
    enqueue(desk, { kind: 'render-site', shellBuild }),
  )
  return true
}

/**
 * Make every stored page anew, a few at a time. Each is held to the rules before
 * it takes the place of the old one; a page that would break one is left.
 */
export async function renderSite(
  desk: Desk,
  report?: (progress: Progress) => Promise<void>,
) {
  const shell = await currentShell(desk)
  await keepAssets(desk)
  const outcome = { rendered: 0, left: 0 }
  const total = await countReviews(desk.db, desk.deskId)
  let seen = 0
  let afterId = ''
  for (;;) {
    const page = { afterId, limit: BATCH }
    const reviews = await listReviewsAfter(desk.db, desk.deskId, page)
    for (const review of await onlyStale(desk, shell, reviews)) {
      const isFresh = await renderReview(desk, review)
      outcome[isFresh ? 'rendered' : 'left'] += 1
    }
    if (reviews.length < BATCH) break
    await report?.({ done: (seen += reviews.length), total })
    afterId = reviews.at(-1)!.id
  }
  if (outcome.left === 0) await dropOldAssets(desk)
  return accept(outcome)
}

async function currentShell(desk: Desk) {
  const site = await loadSite(desk.db, desk)
  const shellBuild = shellOf(desk, site)
  return { deskId: desk.deskId, shellBuild, siteOrigin: desk.origin }
}

async function onlyStale(
  { db, deskId }: Desk,
  shell: { shellBuild: string; siteOrigin: string },
  reviews: Review[],
) {
  if (reviews.length === 0) return []
  const paths = reviews.map(({ slug }) => reviewPath(slug))
  const rendered = await listRendered(db, deskId, paths)
  const fresh = rendered.filter(
    ({ shellBuild, siteOrigin }) =>
      shellBuild === shell.shellBuild && siteOrigin === shell.siteOrigin,
  )
  const isFresh = new Set(fresh.map(({ path }) => path))
  return reviews.filter(({ slug }) => !isFresh.has(reviewPath(slug)))
}

/** False if the new page would break a rule, so that the old one stays. */
async function renderReview(desk: Desk, review: Review) {
  const remade = await remakeReview(desk, review)
  await inTransaction(desk, async (desk) => {
    const now = await findReview(desk.tx, desk.deskId, review.id)
    if (now?.version !== review.version) return
    const renderings = remade.ok ? remade.value : []
    for (const rendering of renderings) await writeRendering(desk.tx, rendering)
    await logMarkup(desk, review, markupAmong(renderings))
    await record(desk, {
      action: 'review.rendered',
      subjectId: review.id,
      detail: remade.ok
        ? { pages: renderings.length }
        : { broken: remade.detail.map(({ id }) => id) },
    })
  })
  return remade.ok
}

async function dropOldAssets(desk: Desk) {
  const paths = desk.render.assets.map(({ path }) => path)
  const before = new Date(desk.now.getTime() - KEEP_ASSETS)
  const renderedBefore = before.toISOString()
  await inTransaction(desk, ({ tx, deskId }) =>
    deleteAssetsBut(tx, deskId, { paths, renderedBefore }),
  )
}
