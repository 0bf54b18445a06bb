import { whyNotWrite } from '#app/core/draft/why-not-write.ts'
import { accept, refuse } from '#app/core/result.ts'
import type { MediaFields } from '#app/core/review/media/media-fields.ts'
import { findClaim } from '#db/claims/claims.ts'
import { insertParticipant } from '#db/people/participants.ts'
import { findMedia, writeMedia } from '#db/publication/media.ts'
import { findReviewOfClaim } from '#db/publication/reviews.ts'
import { record } from '../audit.ts'
import { inTransaction, type Desk } from '../desk.ts'

export type AssessedMedia = {
  claimId: string
  /** The version the person saw: 0 where nothing was written. */
  seenVersion: number
  fields: MediaFields
}

/**
 * Keep what the desk says of the image, video or audio that carries a claim. It
 * is part of the draft: whoever may write that may write this.
 */
export function assessMedia(
  desk: Desk,
  { claimId, seenVersion, fields }: AssessedMedia,
) {
  return inTransaction(desk, async (desk) => {
    const { tx, deskId, actor } = desk
    const claim = await findClaim(tx, desk, claimId)
    if (!claim) return refuse('no-such-claim')
    const refusal = whyNotWrite(claim, actor)
    if (refusal) return refuse(refusal)
    const known = await findMedia(tx, deskId, claimId)
    const version = known?.version ?? 0
    if (version !== seenVersion) return refuse('media-changed-since')

    const updatedAt = desk.now.toISOString()
    await writeMedia(tx, {
      claimId,
      deskId,
      fields: JSON.stringify(withoutEmptyRows(fields)),
      updatedAt,
      updatedById: actor.id,
      version: version + 1,
    })
    const review = await findReviewOfClaim(tx, deskId, claimId)
    await insertParticipant(tx, {
      claimId,
      personId: actor.id,
      part: 'writer',
      reviewVersion: (review?.currentVersion ?? 0) + 1,
      since: updatedAt,
    })
    await record(desk, {
      action: 'draft.media-assessed',
      subjectId: claimId,
      detail: { version: version + 1 },
    })
    return accept({ version: version + 1 })
  })
}

function withoutEmptyRows(fields: MediaFields): MediaFields {
  const media = fields.media.filter(({ contentUrl }) => contentUrl !== '')
  return { ...fields, media }
}
