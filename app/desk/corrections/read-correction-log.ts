import {
  mergeLog,
  type Changed,
  type LogEntry,
} from '#app/core/publication/correction-log.ts'
import type { ReviewContent } from '#app/core/review/content.ts'
import type { Db } from '#db/schema.ts'
import {
  listPublishedCorrections,
  listWithdrawals,
  type LogPage,
} from '#db/upkeep/correction-log.ts'

/** One page of what was corrected and withdrawn in public, and the next one's key. */
export async function readCorrectionLog(
  db: Db,
  deskId: string,
  { after, limit }: LogPage,
) {
  const page = { after, limit: limit + 1 }
  const corrections = await listPublishedCorrections(db, deskId, page)
  const withdrawals = await listWithdrawals(db, deskId, page)
  const found = mergeLog(
    corrections.map(toEntry),
    withdrawals.map(toTombstone),
    limit + 1,
  )
  const entries = found.slice(0, limit)
  const last = found.length > limit ? entries.at(-1) : undefined
  return { entries, next: last ? ([last.at, last.id] as const) : null }
}

type Corrected = Awaited<ReturnType<typeof listPublishedCorrections>>[number]

/** What the published version itself says of the correction that made it. */
function toEntry(row: Corrected): LogEntry {
  const { corrections, claim } = JSON.parse(row.content) as ReviewContent
  const told = corrections.find(({ version }) => version === row.number)
  return {
    kind: row.class,
    id: row.id,
    at: row.closedAt ?? '',
    slug: row.slug,
    version: row.number,
    claim: claim.short,
    note: row.note,
    verdict: changed(told?.oldVerdict, told?.newVerdict),
    wording: changed(told?.oldClaim, told?.newClaim),
  }
}

function changed(
  before: string | null | undefined,
  after: string | null | undefined,
): Changed | null {
  return before && after ? { before, after } : null
}

type Withdrawn = Awaited<ReturnType<typeof listWithdrawals>>[number]

function toTombstone(row: Withdrawn): LogEntry {
  return {
    kind: 'withdrawn',
    id: row.id,
    at: row.confirmedAt ?? '',
    slug: row.slug,
    claim: row.hidden ? null : row.shortClaim,
    note: row.reason,
  }
}
