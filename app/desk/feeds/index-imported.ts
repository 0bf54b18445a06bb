import { indexNew, type SearchDocument } from '#db/search/search.ts'
import type { OpenDesk } from '../desk.ts'

/** What of an imported review it is found and matched by. */
export type IndexedImport = {
  id: string
  claimText: string
  claimantName: string | null
  publisherName: string | null
  /** JSON of the mapped fields. */
  mapped: string
}

/**
 * Let imported reviews be searched and matched, in the transaction that wrote
 * them. Any number at once: the more, the faster each.
 */
export function indexImported(
  desk: OpenDesk,
  imported: readonly IndexedImport[],
) {
  const documents = imported.map((one) => documentOf(desk.deskId, one))
  return indexNew(desk.tx, 'imported', documents)
}

function documentOf(deskId: string, imported: IndexedImport): SearchDocument {
  const { id, claimText, claimantName, publisherName, mapped } = imported
  const words = [claimText, claimantName, publisherName].filter(Boolean)
  return {
    subjectId: id,
    deskId,
    words: words.join('\n'),
    says: importedSays(claimText, mapped),
  }
}

/** The claim, and the title of the page that reviews it. */
export function importedSays(claimText: string, mapped: string) {
  const review = JSON.parse(mapped) as { title?: string | null } | null
  return [claimText, review?.title?.replaceAll('\u0000', '') ?? null]
}
