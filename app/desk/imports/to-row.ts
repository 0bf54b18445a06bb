import { createHash } from 'node:crypto'
import type { ForeignRecord } from '#app/core/imports/read-record.ts'
import { CONSOLE, DESK_ITSELF } from '#app/core/people/roles.ts'
import { readForeignReview } from '#app/core/review/import.ts'
import type { ImportRun } from '#db/imports/import-runs.ts'
import type { Desk } from '../desk.ts'

export type ImportedRow = ReturnType<typeof toRow>['row']

/** A record as it is kept: word for word, with what was understood beside it. */
export function toRow(
  { newId, deskId, now }: Pick<Desk, 'newId' | 'deskId' | 'now'>,
  run: Pick<ImportRun, 'id' | 'source' | 'startedById'>,
  { raw, value }: ForeignRecord,
) {
  const { mapped, findings } = readForeignReview(value)
  const [publisher] = [
    ...(mapped?.authors ?? []),
    ...(mapped?.publishers ?? []),
  ]
  const publisherName = storable(publisher?.names[0] ?? publisher?.url)
  const url = storable(mapped?.address ?? mapped?.url)
  const row = {
    id: newId('imp'),
    deskId,
    rawSha256: sha256(raw),
    raw,
    mapped: JSON.stringify(mapped),
    findings: JSON.stringify(findings),
    claimText: storable(mapped?.claim) ?? '',
    claimantName: storable(mapped?.claimants[0]?.names[0]),
    publisherName,
    verdictName: storable(mapped?.rating.label),
    url,
    publishedOn: mapped?.publishedOn ?? null,
    language: storable(mapped?.language),
    source: run.source,
    importedAt: now.toISOString(),
    importedById: isPerson(run.startedById) ? run.startedById : null,
    runId: run.id,
    lastRunId: run.id,
    sourceKey: url && sha256(`${publisherName?.toLowerCase() ?? ''}\n${url}`),
    supersededAt: null,
    withdrawnAt: null,
  }
  return { row, defects: [...new Set(findings.map(({ id }) => id))] }
}

function isPerson(id: string) {
  return id !== CONSOLE.id && id !== DESK_ITSELF.id
}

function sha256(text: string) {
  return createHash('sha256').update(text).digest('hex')
}

/** What every store takes as text; the record itself keeps it as it came. */
function storable(text: string | null | undefined) {
  return text?.replaceAll('\u0000', '').toWellFormed() ?? null
}
