import { parseArgs } from 'node:util'
import { CONSOLE } from '#app/core/people/roles.ts'
import { rotateLogKey } from '#app/desk/log/rotate-key.ts'
import { deskAs } from '#app/http/desk-for.ts'
import { log } from '#app/messages/en/check/log.ts'
import { CommandFault, type Output } from '../command.ts'
import { withApp } from '../with-app.ts'

export const help = `
npm run -s desk -- log rotate-key [--lost] [--json]

Makes a new key that signs the log of published versions from now on. The old
key signs that it does, so that whoever trusts it can follow; it is laid aside in
the file LOG_KEY_FILE.retired. A server that runs meanwhile goes on with the new
key by itself; on other machines put the file there at once.

  --lost   the old key is lost: nobody vouches for the new one, and every
           verifier that keeps the old one will say so
  --json   the answer as JSON

Exit status: 0 done, 2 the call was wrong.
`

/** Replace the key that signs. */
export async function run(args: string[], { out }: Output) {
  const { values } = parseArgs({
    args,
    options: {
      lost: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  })
  return withApp(async (app) => {
    const why = values.lost ? 'lost' : 'rotated'
    const rotated = await rotateLogKey(deskAs(app, CONSOLE), { why })
    if (!rotated.ok) throw new CommandFault(log.cli.refusals[rotated.refusal])
    const { from, to, retired } = rotated.value
    const t = log.cli
    const lines = [
      t.rotated(from, to),
      ...(values.lost ? [] : [t.retired(retired)]),
      t.publish,
    ]
    out(
      values.json
        ? `${JSON.stringify(rotated.value)}\n`
        : `${lines.join('\n')}\n`,
    )
    return 0
  })
}
