import { z } from 'zod'
import { named } from '#app/core/api/open-api.ts'
import { mayDo } from '#app/core/people/roles.ts'
import { accept, refuse } from '#app/core/result.ts'
import { importReviews } from '#app/desk/feeds/import-reviews.ts'
import { PAGE, timeCursor, toCursor } from '#app/http/api/cursor.ts'
import { operation } from '#app/http/api/operation.ts'
import { findImported, listImported } from '#db/publication/imported-reviews.ts'
import { page, pageOf } from '../../shapes/answers.ts'

const noun = 'imports'

const ListedImport = z.object({
  id: z.string(),
  claimText: z.string(),
  publisherName: z.string().nullable(),
  verdictName: z.string().nullable(),
  url: z.string().nullable(),
  publishedOn: z.string().nullable(),
  source: z.string(),
  importedAt: z.string(),
})

const Import = named(
  'ImportedReview',
  ListedImport.extend({
    /** The record as it came. */
    raw: z.string(),
    mapped: z.unknown(),
    findings: z.array(z.unknown()),
  }),
)

export const readImports = [
  operation({
    id: 'listImports',
    noun,
    method: 'GET',
    path: '/imports',
    scope: 'desk:read',
    summary: 'List reviews that others published, the newest import first',
    query: z.object(PAGE),
    answer: pageOf(ListedImport),
    isPaged: true,
    async run({ desk, query: { after, limit } }) {
      if (!mayDo(desk.actor, 'review.import')) return refuse('not-allowed')
      const asked = { after: timeCursor(after), limit: limit + 1 }
      const rows = await listImported(desk.db, desk.deskId, asked)
      const shown = rows.slice(0, limit)
      const last = rows.length > limit ? shown.at(-1) : undefined
      return page(shown, last ? toCursor([last.importedAt, last.id]) : null)
    },
  }),
  operation({
    id: 'getImport',
    noun,
    method: 'GET',
    path: '/imports/{importId}',
    scope: 'desk:read',
    summary: 'Get an imported review with the record and its defects',
    answer: Import,
    async run({ desk, params }) {
      if (!mayDo(desk.actor, 'review.import')) return refuse('not-allowed')
      const row = await findImported(desk.db, desk.deskId, params.importId!)
      if (!row) return refuse('no-such-import')
      const mapped: unknown = JSON.parse(row.mapped)
      const findings = JSON.parse(row.findings) as unknown[]
      return accept({ body: { ...row, mapped, findings } })
    },
  }),
]

export const writeImports = [
  operation({
    id: 'importReviews',
    noun: 'imports',
    method: 'POST',
    path: '/imports',
    scope: 'reviews:import',
    summary: 'Import ClaimReview records that others published',
    body: z.object({
      /** Name or address, as it is shown with each record. */
      source: z.string().trim().min(1).max(2000),
      /** JSON-LD: an object, a list, a DataFeed, or one record a line. */
      text: z.string().min(1),
    }),
    answer: z.object({ taken: z.int(), known: z.int() }),
    async run({ desk, body }) {
      const imported = await importReviews(desk, body)
      if (!imported.ok) return imported
      return { ok: true, value: { body: imported.value } }
    },
  }),
]
