import { hasRole } from '#app/core/people/roles.ts'
import type { Audience, Primacy, Stance } from '#app/core/research/research.ts'
import { accept, refuse } from '#app/core/result.ts'
import {
  findEvidence,
  insertEvidence,
  nextEvidenceNumber,
  updateEvidence,
} from '#db/research/evidence.ts'
import { record } from '../audit.ts'
import type { Desk } from '../desk.ts'
import { changeResearch, setAudience } from './change-research.ts'
import { requestSnapshot } from './request-snapshot.ts'

/** One source: what it is, what was found in it and how it bears on the claim. */
export type EvidenceText = {
  url: string | null
  title: string | null
  publisher: string | null
  /** In our own words. */
  finding: string
  /** Verbatim from the source. */
  passage: string | null
  stance: Stance
  primacy: Primacy
  /** Sources of one group count as one origin; null counts alone. */
  originGroup: string | null
  seenOn: string
  archivedAt: string | null
  audience: Audience
}

export type SeenEvidence = {
  claimId: string
  evidenceId: string
  seenVersion: number
}

export type AddEvidence = EvidenceText & {
  claimId: string
  /** `none` where the page must not, or cannot, be fetched. */
  snapshot?: 'take' | 'none'
}

/**
 * Add a source to a claim; its page is fetched and kept by a job. What a
 * contributor adds is a suggestion until a reviewer accepts it.
 */
export function addEvidence(
  desk: Desk,
  { claimId, audience, snapshot = 'take', ...given }: AddEvidence,
) {
  const asked = { claimId, permission: 'evidence.suggest' } as const
  return changeResearch(desk, asked, async (desk) => {
    const suggested = hasRole(desk.actor, 'reviewer') ? 0 : 1
    const snapshotId =
      given.url && snapshot === 'take'
        ? await requestSnapshot(desk, given.url)
        : null
    const number = await nextEvidenceNumber(desk.tx, claimId)
    const evidence = {
      id: desk.newId('evi'),
      deskId: desk.deskId,
      claimId,
      number,
      ...given,
      visibility: audience.visibility,
      suggested: suggested as 0 | 1,
      snapshotId,
      createdAt: desk.now.toISOString(),
      createdById: desk.actor.id,
      removedAt: null,
      version: 1,
    }
    await insertEvidence(desk.tx, evidence)
    await setAudience(desk, evidence.id, audience)
    await record(desk, {
      action: suggested ? 'evidence.suggested' : 'evidence.added',
      subjectId: claimId,
      detail: { evidenceId: evidence.id, number },
    })
    return accept({ evidenceId: evidence.id, number })
  })
}

/** Describe a source otherwise; another address is fetched anew. */
export function changeEvidence(
  desk: Desk,
  seen: SeenEvidence,
  { audience, ...given }: EvidenceText,
) {
  const { claimId, evidenceId } = seen
  const asked = { claimId, permission: 'claim.research' } as const
  return changeResearch(desk, asked, async (desk) => {
    const evidence = await findEvidence(desk.tx, desk, evidenceId)
    if (evidence?.claimId !== claimId) return refuse('no-such-evidence')
    if (evidence.version !== seen.seenVersion)
      return refuse('changed-since', evidence)

    const moved = given.url !== null && given.url !== evidence.url
    const snapshot = moved
      ? { snapshotId: await requestSnapshot(desk, given.url!) }
      : {}
    const { visibility } = audience
    const changes = { ...given, ...snapshot, visibility }
    await updateEvidence(desk.tx, evidence, changes)
    await setAudience(desk, evidenceId, audience)
    await record(desk, {
      action: 'evidence.changed',
      subjectId: claimId,
      detail: { evidenceId },
    })
    return accept({ evidenceId, number: evidence.number })
  })
}

/** Make a contributor's suggestion part of the evidence. */
export function acceptEvidence(desk: Desk, seen: SeenEvidence) {
  return markEvidence(desk, seen, 'evidence.accepted')
}

/** Take a source away; its number is not given to another. */
export function removeEvidence(desk: Desk, seen: SeenEvidence) {
  return markEvidence(desk, seen, 'evidence.removed')
}

function markEvidence(
  desk: Desk,
  { claimId, evidenceId }: SeenEvidence,
  action: 'evidence.accepted' | 'evidence.removed',
) {
  const asked = { claimId, permission: 'claim.research' } as const
  return changeResearch(desk, asked, async (desk) => {
    const evidence = await findEvidence(desk.tx, desk, evidenceId)
    if (evidence?.claimId !== claimId) return refuse('no-such-evidence')
    const removedAt = desk.now.toISOString()
    const changes =
      action === 'evidence.accepted' ? { suggested: 0 as const } : { removedAt }

    await updateEvidence(desk.tx, evidence, changes)
    await record(desk, { action, subjectId: claimId, detail: { evidenceId } })
    return accept({ evidenceId, number: evidence.number })
  })
}
