import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { CONSOLE } from '#app/core/people/roles.ts'
import type { Desk } from '#app/desk/desk.ts'
import { runImport, type ImportMeans } from '#app/desk/imports/run-import.ts'
import { isWebAddress, openImport } from '#app/desk/imports/start-import.ts'
import { deskAs } from '#app/http/desk-for.ts'
import { ensureDesk } from '#app/http/sign-in/first-run.ts'
import { imports } from '#app/messages/en/shared/imports.ts'
import { recordsIn } from '#app/outside/feed/records-in.ts'
import { CommandFault, type Output } from './command.ts'
import { readHead, readInput, whereCalled } from './read-input.ts'
import { withApp } from './with-app.ts'

export const help = `
npm run -s desk -- import [--json] FILE
npm run -s desk -- import [--json] URL
npm run -s desk -- import [--json] -

Takes in ClaimReviews of other publishers, so that the desk finds what was
checked already. FILE is JSON, JSON-LD, JSON a line, a Data Commons feed of any
size, or a saved page; URL is a feed or a page; - reads standard input. Each
record is kept word for word, with what was understood of it and the rules it
breaks; the same record twice is one. An import of a file that was cut off goes
on where it stopped when it is called again. Progress goes to standard error.

  --json   the answer as JSON

Exit status: 0 done, 2 the call was wrong or there is no ClaimReview in it.
`

const CHUNK_BYTES = 1_000_000

/** Take in a file or feed of others' reviews. */
export async function run(args: string[], { out, err }: Output) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: 'boolean' } },
  })
  const [from, ...more] = positionals
  if (!from || more.length > 0)
    throw new CommandFault(
      'import takes one file or address, or - for standard input.',
    )
  return withApp(async (app) => {
    await ensureDesk(app)
    const desk = deskAs(app, CONSOLE)
    const { runId, read } = await openSource(desk, from, err)
    const run = await runImport(desk, runId, {
      read,
      report: ({ read: count }) => err(`${imports.readSoFar(count)}\n`),
    })
    if (!run) throw new CommandFault(imports.refusals['import-not-under-way'])
    if (run.state === 'failed') {
      const fault = run.fault ?? 'no-reviews'
      throw new CommandFault(imports.faults[fault] ?? fault)
    }
    const { read: count, fresh, known, changed, withdrawn, failed } = run
    const counts = { read: count, fresh, known, changed, withdrawn, failed }
    out(
      values.json ? `${JSON.stringify(counts)}\n` : `${imports.done(counts)}\n`,
    )
    return 0
  })
}

async function openSource(desk: Desk, from: string, err: Output['err']) {
  const file = from === '-' || isWebAddress(from) ? null : whereCalled(from)
  const page =
    file && !(await isPage(file)) ? null : await readWhole(desk, from)
  const source = file ?? from
  const sourceBytes = file ? (await stat(file)).size : null
  const opened = await openImport(desk, { source, sourceBytes })
  if (!opened.ok) throw new CommandFault(imports.refusals[opened.refusal])
  const { runId, from: offset } = opened.value
  if (offset > 0) err(`${imports.goingOn(offset)}\n`)
  const read: ImportMeans['read'] = (start) =>
    page
      ? only(page.subarray(start))
      : createReadStream(file!, { start, highWaterMark: CHUNK_BYTES })
  return { runId, read }
}

/** A saved page begins with a tag; opening it says what is wrong with a name. */
async function isPage(file: string) {
  const head = await readHead(file, 500)
  return head.toString('utf8').trimStart().startsWith('<')
}

async function readWhole({ outside }: Desk, from: string) {
  if (!isWebAddress(from)) return recordsIn(await readInput(from))
  const fetched = await outside.fetchFeed(from)
  if (fetched.ok) return fetched.value
  throw new CommandFault(imports.faults[fetched.refusal] ?? fetched.refusal)
}

async function* only(bytes: Uint8Array) {
  yield bytes
}
