import type { LoaderFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import type { PaletteAnswer } from '#app/components/shell/palette-entries.ts'
import { CLAIM_STATES } from '#app/core/claim/claim-state.ts'
import { searchTerms } from '#app/core/search/terms.ts'
import { deskFor } from '#app/http/desk-for.ts'
import { readSearch } from '#app/http/search-params.ts'
import { searchQueue } from '#db/claims/queue-search.ts'

const MOST_CLAIMS = 8

const PaletteQuery = z.object({ q: z.string().max(200).default('') })

/** The claims that the palette offers for what was typed. */
export async function loader({
  request,
  context,
}: LoaderFunctionArgs): Promise<PaletteAnswer> {
  const desk = await deskFor({ request, context }, 'desk.read')
  const { q } = readSearch(request, PaletteQuery)
  const { claims } = await searchQueue(desk.db, desk, {
    states: CLAIM_STATES,
    terms: searchTerms(q),
    limit: MOST_CLAIMS,
  })
  return {
    claims: claims.map(({ id, wording, state }) => ({ id, wording, state })),
  }
}
