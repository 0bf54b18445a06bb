import { parseArgs } from 'node:util'
import { CommandFault, type Output } from '../command.ts'
import { judge } from './judge.ts'
import { readKept } from './read-kept.ts'
import { readSource } from './read-source.ts'
import { statusOf } from './verdict.ts'

export const help = `
npm run -s desk -- verify [OPTIONS] FILE
npm run -s desk -- verify [OPTIONS] URL
npm run -s desk -- verify [OPTIONS] -

Says whether a published check is what the desk entered in its public record,
and whether that record is signed and whole. FILE is a saved page, a proof, a
ClaimReview, a feed or an export. With files alone no network is used. A page's
address is asked together with its proof.

  --key FILE          the log's key that you keep: one line, as on its page /log
  --proof FILE        the proof of a saved page or of a single ClaimReview
  --log FILE          the whole log, from /log/whole.ndjson: for feeds, exports
                      and anything else
  --checkpoint FILE   a checkpoint that you keep: has the record only grown since?
  --consistency FILE  with a proof: how it grew, from /log/consistency
  --json              the answer as JSON

Exit status: 0 it holds, 1 it does not, 2 the call was wrong or there is nothing
to read, 3 it holds with a but: no --key was given, or it is out of date.
`

/** Check a page, a proof, a feed or an export against the signed record. */
export async function run(args: string[], { out }: Output) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      key: { type: 'string' },
      proof: { type: 'string' },
      log: { type: 'string' },
      checkpoint: { type: 'string' },
      consistency: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  })
  const [source, ...more] = positionals
  if (!source || more.length > 0)
    throw new CommandFault('verify takes one file, one address, or -.')
  const given = await readSource(source, values)
  const kept = await readKept(values)
  const { verdict, facts, lines } = judge(given, {
    ...kept,
    growth: kept.growth ?? given.growth,
  })
  const answer = JSON.stringify({ verdict, ...facts }, null, 2)
  out(values.json ? `${answer}\n` : `${lines.join('\n')}\n`)
  return statusOf(verdict)
}
