import { embedPath } from '#app/core/publication/embed.ts'
import { reviewPath } from '#app/core/review/content.ts'
import { toFinding, type Finding } from '#app/core/review/rules/finding.ts'
import { judgeText } from '#app/core/review/rules/judge-text.ts'
import { readPage } from '#app/core/review/rules/page/read-page.ts'
import { validatePage } from '#app/core/review/rules/page/validate-page.ts'
import type { SiteFinding } from '#app/core/review/site/site-counts.ts'
import { findRendering } from '#db/publication/renderings.ts'
import type { Review } from '#db/publication/reviews.ts'
import type { Desk } from '../../desk.ts'
import { loadPublished } from '../../publication/input/load-corrections.ts'
import {
  loadPageContext,
  type Knower,
} from '../../publication/pages/load-rule-context.ts'
import { versionPath } from '../../publication/pages/pack-pages.ts'
import { marksOf, type PageMarks } from './page-marks.ts'

export type CheckedReview = {
  findings: SiteFinding[]
  /** Null where nothing is published. */
  marks: PageMarks | null
}

/** The desk, with what it remembers from one review to the next. */
export type Walker = Desk & Required<Pick<Knower, 'scales'>>

type Found = { page: string; findings: Finding[] }

/** Hold all that is served of a review, byte for byte, to the rules. */
export async function checkReview(
  desk: Walker,
  review: Review,
): Promise<CheckedReview> {
  const path = reviewPath(review.slug)
  const html = await servedAt(desk, path)
  const isLive = review.state === 'published'
  const found = [
    isLive ? await checkPage(desk, review, html) : checkNotice(path, html),
    await checkMarkup(desk, `${path}.jsonld`, { isLive, html }),
    ...(await checkCopies(desk, review)),
  ]
  return {
    findings: found.flatMap((each) => asSiteFindings(each, review.claimId)),
    marks: isLive ? marksOf(review, html?.text ?? '') : null,
  }
}

function asSiteFindings(
  { page, findings }: Found,
  claimId: string,
): SiteFinding[] {
  return findings.map(({ id, level, path, detail }) => ({
    id,
    level,
    path,
    page,
    claimId,
    ...(detail !== undefined && { detail }),
  }))
}

type Served = { text: string; status: number }

async function servedAt(
  { db, deskId }: Desk,
  path: string,
): Promise<Served | null> {
  const stored = await findRendering(db, { deskId, path }, 'bytes')
  if (!stored) return null
  const text = new TextDecoder().decode(stored.body)
  return { text, status: stored.httpStatus }
}

async function checkPage(
  desk: Walker,
  review: Review,
  html: Served | null,
): Promise<Found> {
  const page = reviewPath(review.slug)
  if (!html) {
    const detail = 'nothing is stored'
    return { page, findings: [toFinding('CR-104', { path: 'HTTP', detail })] }
  }
  const content = await loadPublished(desk.db, review)
  const known = await loadPageContext(desk.db, desk, content)
  const answer = { url: desk.origin + page, status: html.status }
  return { page, findings: validatePage(html.text, known, answer).findings }
}

/** A withdrawn or hidden review leaves a notice without markup. */
function checkNotice(page: string, html: Served | null): Found {
  const text = html?.text ?? ''
  const isGone = readPage(text).facts.claimReviewCount === 0
  return { page, findings: isGone ? [] : [toFinding('CR-098', { path: '$' })] }
}

/** The page has it to the byte; what differs from it stands for itself. */
async function checkMarkup(
  desk: Desk,
  page: string,
  { isLive, html }: { isLive: boolean; html: Served | null },
): Promise<Found> {
  const markup = await servedAt(desk, page)
  if (!isLive) {
    const isGone = !markup?.text.includes('ClaimReview')
    return {
      page,
      findings: isGone ? [] : [toFinding('CR-098', { path: '$' })],
    }
  }
  const text = markup?.text ?? ''
  if (readPage(html?.text ?? '').blocks.includes(text))
    return { page, findings: [] }
  const today = desk.now.toISOString().slice(0, 10)
  const answer = { url: desk.origin + page }
  const { findings } = judgeText({ text, answer, redirects: {} }, today)
  return { page, findings }
}

/** Pages of versions and the embed are copies and carry no review of their own. */
async function checkCopies(desk: Desk, review: Review): Promise<Found[]> {
  const { slug, currentVersion } = review
  const versions = Array.from({ length: currentVersion }, (_, index) =>
    versionPath(slug, index + 1),
  )
  const found: Found[] = []
  for (const page of [embedPath(slug), ...versions]) {
    const text = (await servedAt(desk, page))?.text ?? ''
    const isBare = readPage(text).facts.claimReviewCount === 0
    const path = 'script[type="application/ld+json"]'
    const findings = isBare ? [] : [toFinding('CR-101', { path })]
    found.push({ page, findings })
  }
  return found
}
