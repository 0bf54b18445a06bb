import { parseArgs } from 'node:util'
import { CONSOLE } from '#app/core/people/roles.ts'
import { ExportQuery } from '#app/core/publication/export-query.ts'
import {
  EXPORT_FORMATS,
  exportReviews,
} from '#app/desk/feeds/export-reviews.ts'
import { deskAs } from '#app/http/desk-for.ts'
import { CommandFault, type Output } from './command.ts'
import { withApp } from './with-app.ts'

export const help = `
npm run -s desk -- export [--format FORMAT] [FILTER ...] [REVIEW ...]

Prints the published reviews: only what readers see. REVIEW is the id of a
review; without one, all that fit are printed. The audit log keeps that they
were taken.

  --format FORMAT    jsonld (a list, the default), ndjson (one a line), csv, or
                     google (pages for the Fact Check Tools API, one a line)
  --since DAY        published, corrected or withdrawn since then, as 2026-01-31
                     or 2026-01-31T10:00:00Z; days are those of UTC
  --until DAY        until then, the day included
  --verdict KEY      the key of a verdict on the desk's scale
  --claimant NAME    a claimant's name or id
  --article ID       found in this article
  --tag TAG          with this topic
  --language CODE    in this language; en takes en-GB too
  --state STATE      published (the default), withdrawn or both; of a withdrawn
                     review only its address and dates are printed

Exit status: 0 done, 2 the call was wrong.
`

const FILTERS = {
  since: { type: 'string' },
  until: { type: 'string' },
  verdict: { type: 'string' },
  claimant: { type: 'string' },
  article: { type: 'string' },
  tag: { type: 'string' },
  language: { type: 'string' },
  state: { type: 'string' },
} as const

/** Print the reviews that fit. */
export async function run(args: string[], { out }: Output) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { format: { type: 'string', default: 'jsonld' }, ...FILTERS },
  })
  const { format: given, ...filters } = values
  const format = EXPORT_FORMATS.find((each) => each === given)
  if (!format)
    throw new CommandFault(
      `--format takes one of ${EXPORT_FORMATS.join(', ')}.`,
    )
  const filter = readFilter({ ...filters, id: positionals })
  return withApp(async (app) => {
    const desk = { ...deskAs(app, CONSOLE), readDb: app.readDb }
    const exported = await exportReviews(desk, { format, filter })
    if (!exported.ok) throw new CommandFault(exported.refusal)
    for await (const piece of exported.value) out(piece)
    return 0
  })
}

function readFilter(given: Record<string, unknown>) {
  const read = ExportQuery.safeParse(given)
  if (read.success) return read.data
  const names = read.error.issues.map(({ path }) => `--${String(path[0])}`)
  throw new CommandFault(`${names.join(' and ')} cannot be read; see --help.`)
}
