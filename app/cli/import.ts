import { parseArgs } from 'node:util'
import { CONSOLE } from '#app/core/people/roles.ts'
import { importReviews } from '#app/desk/feeds/import-reviews.ts'
import { deskAs } from '#app/http/desk-for.ts'
import { ensureDesk } from '#app/http/sign-in/first-run.ts'
import { review } from '#app/messages/en/review.ts'
import { CommandFault, type Output } from './command.ts'
import { readInput } from './read-input.ts'
import { withApp } from './with-app.ts'

export const help = `
npm run -s desk -- import [--json] FILE
npm run -s desk -- import [--json] -

Takes in ClaimReviews of other publishers, so that the desk finds what was
checked already. FILE is JSON, JSON-LD, JSON a line or a Data Commons feed;
- reads standard input. Each record is kept word for word, with what was
understood of it and the rules it breaks; the same record twice is one.

  --json   the answer as JSON

Exit status: 0 done, 2 the call was wrong or there is no ClaimReview in it.
`

/** Take in a file of others' reviews. */
export async function run(args: string[], { out }: Output) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: 'boolean' } },
  })
  const [file, ...more] = positionals
  if (!file || more.length > 0)
    throw new CommandFault('import takes one file, or - for standard input.')
  const text = new TextDecoder().decode(await readInput(file))
  return withApp(async (app) => {
    await ensureDesk(app)
    const desk = deskAs(app, CONSOLE)
    const imported = await importReviews(desk, { source: file, text })
    if (!imported.ok)
      throw new CommandFault(review.imports.refusals[imported.refusal])
    const { taken, known } = imported.value
    const said = review.imports.done(taken, known)
    out(values.json ? `${JSON.stringify({ taken, known })}\n` : `${said}\n`)
    return 0
  })
}
