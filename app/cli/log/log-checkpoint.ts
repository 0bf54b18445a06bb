import { parseArgs } from 'node:util'
import { readLogCheckpoint } from '#app/desk/log/read/read-log.ts'
import { log } from '#app/messages/en/check/log.ts'
import { CommandFault, type Output } from '../command.ts'
import { withApp } from '../with-app.ts'

export const help = `
npm run -s desk -- log checkpoint

Prints what the log of published versions signed last: its name, its size, its
root and the signature. Keep it elsewhere, with others: whoever has it can tell
later whether the log only grew since.

Exit status: 0 done, 2 nothing was published yet.
`

/** Print the newest checkpoint. */
export async function run(args: string[], { out }: Output) {
  parseArgs({ args, options: {} })
  return withApp(async ({ readDb: db, deskId }) => {
    const newest = await readLogCheckpoint({ db, deskId })
    if (!newest) throw new CommandFault(log.cli.refusals['no-log'])
    out(newest.note)
    return 0
  })
}
