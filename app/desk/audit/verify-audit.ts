import { createHash } from 'node:crypto'
import {
  CHAIN_START,
  checkEvent,
  checkHead,
  type ChainFault,
  type ChainHead,
} from '#app/core/audit/check-chain.ts'
import { findAuditHead, listAuditEvents } from '#db/record/audit.ts'
import type { Db } from '#db/schema.ts'

export type AuditReport = {
  /** How many events there are, and the newest of them. */
  events: number
  head: ChainHead
  /** The first faults, in order. */
  faults: ChainFault[]
  /** The event whose hash was known from elsewhere, or null if it is gone. */
  known?: { seq: number } | null
}

const BATCH = 1000
const MOST_FAULTS = 100

/**
 * Compute the desk's chain of events anew. Without `knownHash` it shows every
 * change, gap and reordering; with the hash of an event that was noted down
 * elsewhere also that events were cut off or all rewritten.
 */
export async function verifyAudit(
  db: Db,
  deskId: string,
  knownHash?: string,
): Promise<AuditReport> {
  const before = (await findAuditHead(db, deskId)) ?? CHAIN_START
  const report: AuditReport = { events: 0, head: CHAIN_START, faults: [] }
  if (knownHash) report.known = null
  await checkEvents(db, deskId, { report, knownHash })

  const after = (await findAuditHead(db, deskId)) ?? CHAIN_START
  report.faults.push(...checkHead(report.head, { before, after }))
  report.faults.splice(MOST_FAULTS)
  return report
}

/** True if nothing was found, and what was known is there. */
export function isIntact({ faults, known }: AuditReport) {
  return faults.length === 0 && known !== null
}

async function checkEvents(
  db: Db,
  deskId: string,
  {
    report,
    knownHash,
  }: { report: AuditReport; knownHash?: string | undefined },
) {
  for (;;) {
    const events = await listAuditEvents(
      db,
      { deskId },
      { after: report.head.seq, limit: BATCH },
    )
    for (const event of events) {
      if (report.faults.length < MOST_FAULTS)
        report.faults.push(...checkEvent(event, report.head, sha256))
      if (event.hash === knownHash) report.known = { seq: event.seq }
      report.head = { seq: event.seq, hash: event.hash }
      report.events++
    }
    if (events.length < BATCH) return
  }
}

function sha256(text: string) {
  return createHash('sha256').update(text).digest('hex')
}
