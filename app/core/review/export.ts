import { reviewUrl } from './claim-review/build.ts'
import type { Tombstone } from './claim-review/data-feed.ts'
import type { ReviewContent } from './content.ts'

/** One published review as a row of a table. */
export type ReviewRow = Record<(typeof reviewColumns)[number], string>

export const reviewColumns = [
  'url',
  'state',
  'claim',
  'wording',
  'quote',
  'claimants',
  'claimedOn',
  'place',
  'appearances',
  'verdict',
  'ratingValue',
  'worstRating',
  'bestRating',
  'summary',
  'mediaCategories',
  'sources',
  'language',
  'tags',
  'firstPublishedAt',
  'publishedAt',
  'version',
  'corrections',
  'withdrawnAt',
] as const

/** The row of a published version; every cell is safe to open in a sheet. */
export function reviewRow(content: ReviewContent, origin: string): ReviewRow {
  return guarded(readCells(content, origin))
}

/** The row of a withdrawn review: where it was, and when it went. */
export function tombstoneRow(gone: Tombstone, origin: string): ReviewRow {
  const { firstPublishedAt, withdrawnAt } = gone
  const empty = Object.fromEntries(reviewColumns.map((column) => [column, '']))
  const url = reviewUrl(gone, { origin })
  const told = { url, state: 'withdrawn', firstPublishedAt, withdrawnAt }
  return guarded({ ...(empty as ReviewRow), ...told })
}

function guarded(cells: ReviewRow) {
  const safe = Object.entries(cells).map(([column, cell]) => [
    column,
    guardCell(cell),
  ])
  return Object.fromEntries(safe) as ReviewRow
}

/** A cell that no spreadsheet takes for a formula. */
export function guardCell(cell: string): string {
  return /^[=+\-@\t\r\n＝＋－＠]/.test(cell) ? `'${cell}` : cell
}

function readCells(content: ReviewContent, origin: string): ReviewRow {
  const { claim, verdict, corrections } = content
  return {
    url: reviewUrl(content, { origin }),
    state: 'published',
    claim: claim.short,
    wording: claim.wording,
    quote: claim.quote ?? '',
    claimants: list(claim.claimants.map(({ name }) => name)),
    claimedOn: claim.claimedOn ?? '',
    place: claim.place ?? '',
    appearances: list(
      claim.appearances.map(({ url, headline }) => url ?? headline ?? ''),
    ),
    verdict: verdict.label,
    ratingValue: number(verdict.value),
    worstRating: number(verdict.worst),
    bestRating: number(verdict.best),
    summary: content.summary,
    mediaCategories: list(content.media?.categories ?? []),
    sources: list(content.sources.map(({ url, title }) => url ?? title ?? '')),
    language: content.language,
    tags: list(content.tags),
    firstPublishedAt: content.firstPublishedAt,
    publishedAt: content.publishedAt,
    version: String(content.version),
    corrections: list(corrections.map(({ on, note }) => `${on}: ${note}`)),
    withdrawnAt: '',
  }
}

function list(texts: readonly string[]) {
  return texts.filter((text) => text !== '').join(' | ')
}

function number(value: number | null) {
  return value === null ? '' : String(value)
}
