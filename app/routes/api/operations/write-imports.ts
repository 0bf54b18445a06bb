import { z } from 'zod'
import { importReviews } from '#app/desk/feeds/import-reviews.ts'
import { operation } from '#app/http/api/operation.ts'

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
