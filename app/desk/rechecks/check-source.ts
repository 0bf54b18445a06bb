import {
  judgeSource,
  nextCheck,
  type FetchedSource,
  type PageHashes,
  type SourceVerdict,
} from '#app/core/recheck/judge-source.ts'
import type { Snapshot } from '#app/outside/snapshot/take-snapshot.ts'
import { getDesk } from '#db/people/desks.ts'
import { keepBlob } from '#db/research/blobs.ts'
import { insertSnapshot } from '#db/research/snapshots.ts'
import { findWatch, updateWatch } from '#db/upkeep/source-watch.ts'
import { record } from '../audit.ts'
import { inTransaction, type Desk, type OpenDesk } from '../desk.ts'
import { textDigest } from '../research/text-digest.ts'
import { openRecheck } from './open-recheck.ts'

type Watch = NonNullable<Awaited<ReturnType<typeof findWatch>>>

/**
 * Fetch a cited page again and hold it against what was relied on. A text that
 * changed and a page that is gone each ask for a re-check. A job runs it; a
 * repeat finds the same.
 */
export async function checkSource(
  desk: Desk,
  { evidenceId }: { evidenceId: string },
) {
  const watch = await findWatch(desk.db, desk.deskId, evidenceId)
  if (watch?.reviewState !== 'published') return
  const taken = await desk.outside.takeSnapshot(watch.url)
  const fetched: FetchedSource = taken.ok
    ? { ok: true, ...hashesOf(taken.value) }
    : { ok: false, refusal: taken.refusal, found: taken.detail.found }

  await inTransaction(desk, async (desk) => {
    const now = await findWatch(desk.tx, desk.deskId, evidenceId)
    if (!now) return
    const baseline = baselineOf(now)
    const given = { baseline, failures: now.failures }
    const verdict = judgeSource(fetched, given)
    const kept =
      taken.ok && (verdict === 'changed' || verdict === 'first-seen')
        ? await keepSnapshot(desk, now, taken.value)
        : null
    await noteCheck(desk, now, { verdict, kept, fetched })
    await askForRecheck(desk, now, { verdict, kept, fetched })
  })
}

function hashesOf({ sha256, text }: Snapshot): PageHashes {
  return { sha256, textSha256: text === null ? null : textDigest(text) }
}

function baselineOf({ sha256, textSha256, text }: Watch): PageHashes | null {
  if (!sha256) return null
  const digest = textSha256 ?? (text === null ? null : textDigest(text))
  return { sha256, textSha256: digest }
}

type Found = {
  verdict: SourceVerdict
  kept: string | null
  fetched: FetchedSource
}

async function noteCheck(
  desk: OpenDesk,
  watch: Watch,
  { verdict, kept, fetched }: Found,
) {
  const { settings } = await getDesk(desk.tx, desk.deskId)
  const everyDays = Math.max(1, settings.recheckDays)
  const isAbsent = verdict === 'missing' || verdict === 'gone'
  const changes = {
    checkedAt: desk.now.toISOString(),
    checkAt: nextCheck(verdict, { now: desk.now, everyDays }).toISOString(),
    failure: fetched.ok ? null : (fetched.found ?? fetched.refusal),
    failures: isAbsent ? watch.failures + 1 : fetched.ok ? 0 : watch.failures,
    ...(verdict === 'first-seen' && { baselineId: kept }),
    ...(verdict === 'changed' && { latestId: kept }),
    ...(verdict === 'same' && { latestId: null }),
  }
  await updateWatch(desk.tx, watch.evidenceId, changes)
}

async function askForRecheck(
  desk: OpenDesk,
  watch: Watch,
  { verdict, kept, fetched }: Found,
) {
  const { reviewId, evidenceId: subjectId, url, baselineId: beforeId } = watch
  const of = { reviewId, subjectId }
  if (verdict === 'changed') {
    const detail = { url, beforeId, afterId: kept }
    await openRecheck(desk, { ...of, reason: 'source-changed', detail })
  }
  if (verdict === 'gone' && !fetched.ok) {
    const failure = fetched.found ?? fetched.refusal
    const detail = { url, beforeId, failure }
    await openRecheck(desk, { ...of, reason: 'source-gone', detail })
  }
}

async function keepSnapshot(desk: OpenDesk, watch: Watch, taken: Snapshot) {
  const now = desk.now.toISOString()
  const { bytes, sha256, finalUrl, mediaType, text, status } = taken
  await keepBlob(desk.tx, { sha256, bytes, createdAt: now })
  const id = desk.newId('snp')
  await insertSnapshot(desk.tx, {
    id,
    deskId: desk.deskId,
    url: watch.url,
    finalUrl,
    state: 'taken',
    failure: null,
    httpStatus: status,
    mediaType,
    sha256,
    text,
    textSha256: text === null ? null : textDigest(text),
    requestedAt: now,
    takenAt: now,
  })
  await record(desk, {
    action: 'snapshot.taken',
    subjectId: id,
    detail: { sha256, claimId: watch.claimId, evidenceId: watch.evidenceId },
  })
  return id
}
