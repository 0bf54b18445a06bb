import { hasRole, mayDo } from '#app/core/people/roles.ts'
import { boundsOf } from '#app/core/rating/scale.ts'
import {
  whoCouldAdjudicate,
  whoCouldRate,
} from '#app/core/rating/who-remains.ts'
import type { Desk } from '#app/desk/desk.ts'
import { readRound } from '#app/desk/rating/read-round.ts'
import { findClaim } from '#db/claims/claims.ts'
import { getDesk } from '#db/people/desks.ts'
import { findNames } from '#db/people/people-pages.ts'
import { listEvidence } from '#db/research/evidence.ts'
import { findScaleVersion, getCurrentScale } from '#db/rating/scales.ts'
import type { Claim } from '#db/schema/claim.ts'
import { listTeam } from '#db/people/team.ts'

/** What the rating page of a claim shows, or null where there is no claim. */
export async function readRating(desk: Desk, claimId: string) {
  const claim = await findClaim(desk.db, desk, claimId)
  if (!claim) return null
  const rounds = await readRounds(desk, claim)
  const [latest] = rounds
  const isUnderWay = claim.state === 'rating' || claim.state === 'disputed'
  const sending = await readSending(desk, claim)
  const evidence = await listEvidence(desk.db, desk, claimId)
  return {
    claim: { id: claim.id, version: claim.version, state: claim.state },
    latest: isUnderWay && latest ? latest : null,
    settled: !isUnderWay && !sending && latest ? latest : null,
    earlier: sending ? rounds : rounds.slice(1),
    sending,
    parts: await partsOf(desk, claim, latest ?? null),
    names: await namesIn(desk, rounds),
    evidence: evidence
      .filter(({ suggested }) => suggested === 0)
      .map(({ id, number, title, publisher, url }) => ({
        id,
        number,
        name: title ?? publisher ?? url ?? '',
      })),
  }
}

export type ReadRating = NonNullable<Awaited<ReturnType<typeof readRating>>>
export type ReadRound = ReadRating['earlier'][number]

/** Every round of the claim with its scale, the newest first. */
async function readRounds(desk: Desk, { id, round }: Claim) {
  const numbers = Array.from({ length: round }, (_, i) => round - i)
  const rounds = []
  for (const number of numbers) {
    const read = await readRound(desk, id, number)
    if (!read) continue
    const { db, deskId } = desk
    const scale = await findScaleVersion(db, deskId, read.scaleVersionId)
    const labels = scale?.labels ?? []
    rounds.push({ ...read, labels, bounds: boundsOf(labels) })
  }
  return rounds
}

async function readSending(desk: Desk, claim: Claim) {
  const isReady = ['researching', 'correcting'].includes(claim.state)
  if (!isReady) return null
  const { settings } = await getDesk(desk.db, desk.deskId)
  const scale = await getCurrentScale(desk.db, desk.deskId)
  const team = await listTeam(desk.db, desk.deskId, claim)
  const evidence = await listEvidence(desk.db, desk, claim.id)
  return {
    ratersRequired: settings.ratersRequired,
    scaleNumber: scale.number,
    mayName:
      mayDo(desk.actor, 'claim.assign') ||
      (settings.ratersNamedBy === 'anyone' &&
        claim.assigneeId === desk.actor.id),
    hasEvidence: evidence.some(({ suggested }) => suggested === 0),
    fourEyes: settings.fourEyes,
    team,
  }
}

/** What the actor may do in the round that is under way. */
async function partsOf(desk: Desk, claim: Claim, round: ReadRoundLike | null) {
  const { actor } = desk
  const isEditor = hasRole(actor, 'editor')
  const none = { mayRate: false, mayDecide: false, mayDecideJointly: false }
  if (!round) return { ...none, mayRecall: false, couldReplace: [] }
  const team = await listTeam(desk.db, desk.deskId, claim)
  const deciders = whoCouldAdjudicate(team, round.raterIds).map(({ id }) => id)
  const isRater = round.raterIds.includes(actor.id)
  const isDisputed = claim.state === 'disputed'
  return {
    mayRate: claim.state === 'rating' && isRater,
    mayDecide: isDisputed && deciders.includes(actor.id),
    mayDecideJointly: isDisputed && isRater && deciders.length === 0,
    mayRecall: isEditor && (isDisputed || claim.state === 'rating'),
    couldReplace:
      isEditor && claim.state === 'rating'
        ? whoCouldRate(team)
            .filter(({ id }) => !round.raterIds.includes(id))
            .map(({ id }) => ({
              id,
              name: team.find((member) => member.id === id)?.name ?? id,
            }))
        : [],
  }
}

type ReadRoundLike = { raterIds: readonly string[] }

async function namesIn(desk: Desk, rounds: readonly Round[]) {
  const ids = rounds.flatMap((round) => [
    ...round.raterIds,
    ...round.ratings.map(({ raterId }) => raterId),
    ...(round.adjudication ? [round.adjudication.decidedById] : []),
  ])
  const names = await findNames(desk.db, desk.deskId, [...new Set(ids)])
  return Object.fromEntries(names)
}

type Round = Awaited<ReturnType<typeof readRounds>>[number]
