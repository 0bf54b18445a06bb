import { parseArgs } from 'node:util'
import type { ChainFault } from '#app/core/audit/check-chain.ts'
import {
  isIntact,
  verifyAudit,
  type AuditReport,
} from '#app/desk/audit/verify-audit.ts'
import { audit } from '#app/messages/en/audit.ts'
import { CommandFault, type Output } from './command.ts'
import { withApp } from './with-app.ts'

export const help = `
npm run -s desk -- audit verify [--head HASH] [--json]

Computes the audit log's chain anew and says what does not fit: changed,
missing or reordered events. Prints the head: the hash of the newest event.
Keep it elsewhere; with --head HASH, events that were cut off or rewritten
altogether are found too.

  --head HASH   a head that was printed before
  --json        the report as JSON

Exit status: 0 intact, 1 something is wrong, 2 the call was wrong.
`

/** Say whether the log is what was written. */
export async function run(args: string[], { out }: Output) {
  const { values } = parseArgs({
    args,
    options: { head: { type: 'string' }, json: { type: 'boolean' } },
  })
  const { head } = values
  if (head !== undefined && !/^[0-9a-f]{64}$/.test(head)) {
    throw new CommandFault('--head takes a hash: 64 digits and letters a to f.')
  }
  return withApp(async ({ readDb, deskId }) => {
    const report = await verifyAudit(readDb, deskId, head)
    out(values.json ? asJson(report) : asText(report))
    return isIntact(report) ? 0 : 1
  })
}

function asJson(report: AuditReport) {
  return `${JSON.stringify({ intact: isIntact(report), ...report }, null, 2)}\n`
}

/** The report for people, fault by fault. */
export function asText(report: AuditReport) {
  const { events, head, faults, known } = report
  const t = audit.verify
  const lines = [
    ...faults.map(({ seq, fault }: ChainFault) => t.faults[fault](seq)),
    ...(known === null ? [t.headGone] : []),
    ...(known ? [t.headFound(known.seq)] : []),
    isIntact(report) ? t.intact(events) : t.broken(events),
    t.head(head.hash),
  ]
  return `${lines.join('\n')}\n`
}
