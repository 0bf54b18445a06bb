import { canBeReadIn } from '../../review/json/plain-text.ts'
import type { JsonObject } from '../../review/json/json.ts'
import { readPage } from '../../review/rules/page/read-page.ts'
import type { ReviewContent } from '../../review/content.ts'
import type { LogCrypto } from '../crypto.ts'
import { claimReviewsIn, markupDigest } from '../entries/digests.ts'
import type { LogFault } from './fault.ts'
import { standingOf, type Standing } from './standing.ts'
import type { WholeLog } from './whole-log.ts'

/** Every ClaimReview of a page. */
export function claimReviewsOnPage(html: string): JsonObject[] {
  return readPage(html).blocks.flatMap((block) => claimReviewsIn(parsed(block)))
}

/** Every ClaimReview of a feed or an export: JSON, or JSON a line. */
export function claimReviewsInText(text: string): JsonObject[] {
  const whole = parsed(text)
  const values = whole === null ? text.split('\n').map(parsed) : [whole]
  return values.flatMap(claimReviewsIn)
}

/** Null for what is no JSON: nothing is found in it. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return null
  }
}

type Proven = {
  version: number
  standing: Standing | null
  content: unknown
}

/**
 * Hold a page against a proof: its ClaimReview must be logged for this version,
 * and what the content says must be there to read. A lasting page of one version
 * carries no ClaimReview.
 */
export function checkPage(
  crypto: LogCrypto,
  html: string,
  proven: Proven,
): LogFault[] {
  const markups = claimReviewsOnPage(html)
  const { facts } = readPage(html)
  const texts = proven.content ? textsOf(proven.content as ReviewContent) : []
  const missing = texts.filter((text) => !canBeReadIn(facts.bodyText, text))
  return [
    ...markups.flatMap((markup) => checkMarkup(crypto, markup, proven)),
    ...(markups.length === 0 && texts.length === 0
      ? [{ fault: 'no-markup' as const }]
      : []),
    ...missing.map((text) => ({ fault: 'text-missing' as const, at: text })),
  ]
}

/** Hold a ClaimReview against a proof of its version. */
export function checkMarkup(
  { sha256 }: LogCrypto,
  markup: JsonObject,
  { standing, version }: Pick<Proven, 'standing' | 'version'>,
): LogFault[] {
  if (!standing) return []
  const digest = markupDigest(sha256, markup)
  const at = nameOf(markup)
  if (!standing.markups.includes(digest))
    return [{ fault: 'markup-differs', at }]
  return outdated(standing, { version, at })
}

/** Hold ClaimReviews, of a feed or an export, against a whole log. */
export function checkAgainstLog(
  { sha256 }: LogCrypto,
  markups: readonly JsonObject[],
  log: Pick<WholeLog, 'byMarkup' | 'byReview'>,
) {
  const faults: LogFault[] = []
  const seen = new Set<string>()
  for (const markup of markups) {
    const at = nameOf(markup)
    const entry = log.byMarkup.get(markupDigest(sha256, markup))
    if (!entry) {
      faults.push({ fault: 'not-logged', at })
      continue
    }
    const { reviewId, version } = entry.leaf
    seen.add(reviewId)
    const standing = standingOf(log.byReview.get(reviewId) ?? [], version)
    if (standing) faults.push(...outdated(standing, { version, at }))
  }
  return { faults, absent: absentFrom(seen, log) }
}

/** How many reviews that readers are given are not among those seen. */
function absentFrom(
  seen: ReadonlySet<string>,
  { byReview }: Pick<WholeLog, 'byReview'>,
) {
  return [...byReview].filter(([reviewId, entries]) => {
    const newest = entries.findLast(({ leaf }) => leaf.kind === 'version')
    const standing = newest && standingOf(entries, newest.leaf.version)
    return standing?.sight === 'published' && !seen.has(reviewId)
  }).length
}

function outdated(
  { newest, sight }: Standing,
  { version, at }: { version: number; at: string },
): LogFault[] {
  return [
    ...(version < newest ? [{ fault: 'superseded' as const, at }] : []),
    ...(sight !== 'published' ? [{ fault: 'out-of-sight' as const, at }] : []),
  ]
}

function nameOf({ url, claimReviewed }: JsonObject) {
  return String(url ?? claimReviewed ?? '?').slice(0, 300)
}

/** What a reader must find on the page, besides the explanation's own layout. */
function textsOf(content: ReviewContent): string[] {
  const { claim, verdict, summary, sources, questions, corrections } = content
  return [
    claim.short,
    verdict.label,
    summary,
    ...sources.map(({ finding }) => finding),
    ...questions.map(({ question }) => question),
    ...corrections.map(({ note }) => note),
  ].filter((text) => text.trim() !== '')
}

/** The address of a page's proof as the page names it, or null. */
export function proofLinkOf(html: string): string | null {
  const link = /<link\b[^>]*\brel="describedby"[^>]*>/i.exec(html)?.[0]
  return link ? (/\bhref="([^"]+)"/i.exec(link)?.[1] ?? null) : null
}
