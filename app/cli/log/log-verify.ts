import { parseArgs } from 'node:util'
import type { LogFault } from '#app/core/log/proof/fault.ts'
import { readWholeLog } from '#app/core/log/proof/whole-log.ts'
import { logCrypto } from '#app/desk/log/crypto.ts'
import { readWholeLogText } from '#app/desk/log/read/read-log.ts'
import type { LogSource } from '#app/desk/log/read/read-proof.ts'
import { verifyLog, type LogReport } from '#app/desk/log/verify/verify-log.ts'
import { log } from '#app/messages/en/check/log.ts'
import type { Output } from '../command.ts'
import { withApp } from '../with-app.ts'
import { readKept, type KeptFiles } from './read-kept.ts'

export const help = `
npm run -s desk -- log verify [--checkpoint FILE] [--key FILE] [--json]

Computes the log of published versions anew from the store: every hash, every
signed checkpoint, and whether what is published and served is what was entered.
With a checkpoint that is kept elsewhere it also shows that the log only grew
since: without one, a log that was replaced as a whole cannot be told.

  --checkpoint FILE  a checkpoint that you keep: see log checkpoint
  --key FILE         the log's key that you keep: one line, as on its page /log
  --json             the report as JSON

Exit status: 0 intact, 1 something is wrong, 2 the call was wrong.
`

/** Say whether the log is what was written, and tells what is published. */
export async function run(args: string[], { out }: Output) {
  const { values } = parseArgs({
    args,
    options: {
      checkpoint: { type: 'string' },
      key: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  })
  return withApp(async ({ readDb: db, deskId }) => {
    const source = { db, deskId }
    const report = await verifyLog(source)
    const faults = await againstKept(source, values)
    const isIntact = report.faults.length === 0 && faults.length === 0
    out(
      values.json
        ? `${JSON.stringify({ intact: isIntact, ...report, kept: faults }, null, 2)}\n`
        : asText(report, { faults, isIntact, hasKept: !!values.checkpoint }),
    )
    return isIntact ? 0 : 1
  })
}

async function againstKept(source: LogSource, files: KeptFiles) {
  if (!files.checkpoint && !files.key) return []
  const kept = await readKept(files)
  const pieces: string[] = []
  for await (const piece of readWholeLogText(source)) pieces.push(piece)
  const lines = pieces.join('').split('\n').filter(Boolean)
  return readWholeLog(logCrypto, lines, kept).faults
}

type Kept = { faults: LogFault[]; isIntact: boolean; hasKept: boolean }

function asText(report: LogReport, { faults, isIntact, hasKept }: Kept) {
  const t = log.cli
  const lines = [
    ...report.faults.map(
      ({ fault, at }) => `${log.storeFaults[fault]} (${at})`,
    ),
    ...faults.map(({ fault }) => log.faults[fault]),
    isIntact
      ? t.intact(report.entries, report.checkpoints)
      : t.broken(report.entries),
    ...(hasKept && faults.length === 0 ? [t.keptFits] : []),
    ...(hasKept ? [] : [t.noCheckpointKept]),
    t.root(report.root),
  ]
  return `${lines.join('\n')}\n`
}
