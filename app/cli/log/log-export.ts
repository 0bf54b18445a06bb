import { parseArgs } from 'node:util'
import { readWholeLogText } from '#app/desk/log/read/read-log.ts'
import type { Output } from '../command.ts'
import { withApp } from '../with-app.ts'

export const help = `
npm run -s desk -- log export

Prints the whole log of published versions: a line with what is signed, then each
entry on a line, to the letter. Put it beside an exported feed: with it the feed
can be checked offline, by verify FEED --log LOG --key KEY.

Exit status: 0 done.
`

/** Print the log as it is served at /log/whole.ndjson. */
export async function run(args: string[], { out }: Output) {
  parseArgs({ args, options: {} })
  return withApp(async ({ readDb: db, deskId }) => {
    for await (const piece of readWholeLogText({ db, deskId })) out(piece)
    return 0
  })
}
