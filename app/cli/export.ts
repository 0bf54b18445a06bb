import { parseArgs } from 'node:util'
import { CONSOLE } from '#app/core/people/roles.ts'
import {
  EXPORT_FORMATS,
  exportReviews,
} from '#app/desk/feeds/export-reviews.ts'
import { deskAs } from '#app/http/desk-for.ts'
import { CommandFault, type Output } from './command.ts'
import { withApp } from './with-app.ts'

export const help = `
npm run -s desk -- export [--as FORMAT] [REVIEW ...]

Prints the published reviews: only what readers see. REVIEW is the id of a
review; without one, all are printed. The audit log keeps that they were taken.

  --as FORMAT   jsonld (a list, the default), ndjson (one a line) or csv

Exit status: 0 done, 2 the call was wrong.
`

/** Print the published reviews. */
export async function run(args: string[], { out }: Output) {
  const { values, positionals: ids } = parseArgs({
    args,
    allowPositionals: true,
    options: { as: { type: 'string', default: 'jsonld' } },
  })
  const format = EXPORT_FORMATS.find((each) => each === values.as)
  if (!format)
    throw new CommandFault(`--as takes one of ${EXPORT_FORMATS.join(', ')}.`)
  return withApp(async (app) => {
    const desk = { ...deskAs(app, CONSOLE), readDb: app.readDb }
    const exported = await exportReviews(desk, { format, ids })
    if (!exported.ok) throw new CommandFault(exported.refusal)
    for await (const piece of exported.value) out(piece)
    return 0
  })
}
