import { hadPart } from '#app/core/draft/why-not-approve.ts'
import type { DeskSettings } from '#app/core/people/desk-settings.ts'
import type { PublishedPeople } from '#app/core/review/content.ts'
import { listParticipants } from '#db/people/participants.ts'
import { listNames } from '#db/publication/publish-input.ts'
import { findRound } from '#db/rating/ratings.ts'
import type { Db } from '#db/schema.ts'
import type { Claim } from '#db/schema/claim.ts'

type Asked = {
  claim: Claim
  approverId: string | null
  version: number
  settings: DeskSettings
}

/** Who stands for a review, as far as the desk's policy lets readers know. */
export async function loadPeople(
  db: Db,
  { claim, approverId, version, settings }: Asked,
): Promise<PublishedPeople> {
  const { shownPeople: shown } = settings
  const round = claim.verdictKey && (await findRound(db, claim.id, claim.round))
  const raterIds = round ? round.raterIds : []
  const named = (ids: string[]) =>
    shown === 'names' ? listNames(db, claim.deskId, ids) : []
  return {
    shown,
    raters: await named(raterIds),
    reviewers: await named(approverId ? [approverId] : []),
    raterCount: shown === 'nobody' ? 0 : raterIds.length,
    approval: await approvalBy(db, claim, { approverId, version }),
  }
}

/** Readers are told where whoever approved had worked on the review. */
async function approvalBy(
  db: Db,
  claim: Claim,
  { approverId, version }: Pick<Asked, 'approverId' | 'version'>,
) {
  if (!approverId) return 'four-eyes'
  const participants = await listParticipants(db, claim.id)
  const worked = hadPart(approverId, { version, participants })
  return worked ? 'single' : 'four-eyes'
}
