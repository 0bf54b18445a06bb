import { z } from 'zod'
import { named } from '#app/core/api/open-api.ts'
import { accept, refuse } from '#app/core/result.ts'
import { MediaFields } from '#app/core/review/media/media-fields.ts'
import { assessMedia } from '#app/desk/drafts/assess-media.ts'
import { findMediaFields } from '#app/desk/drafts/find-media-fields.ts'
import type { Desk } from '#app/desk/desk.ts'
import { operation } from '#app/http/api/operation.ts'
import { findClaim } from '#db/claims/claims.ts'

const noun = 'drafts'
const path = '/claims/{claimId}/draft/media'

const Media = named(
  'MediaAssessment',
  MediaFields.extend({ contextDescription: z.string(), version: z.int() }),
)

export const readMedia = [
  operation({
    id: 'getMedia',
    noun,
    method: 'GET',
    path,
    scope: 'desk:read',
    summary: 'Get what the draft says of the media that carry a claim',
    answer: Media,
    ifMatch: 'optional',
    async run({ desk, params }) {
      const media = await showMedia(desk, params.claimId!)
      if (!media) return refuse('no-such-claim')
      return accept({ body: media, version: media.version })
    },
  }),
]

export const writeMedia = [
  operation({
    id: 'assessMedia',
    noun,
    method: 'PUT',
    path,
    scope: 'drafts:write',
    summary: 'Say what was done to an image, video or audio; “v0” begins it',
    body: MediaFields,
    answer: Media,
    ifMatch: 'required',
    async run({ desk, params, body, seenVersion = 0 }) {
      const claimId = params.claimId!
      const asked = { claimId, seenVersion, fields: body }
      const done = await assessMedia(desk, asked)
      const media = await showMedia(desk, claimId)
      if (!done.ok) return refuse(done.refusal, media)
      if (!media) throw new Error(`No media of ${claimId}`)
      return accept({ body: media, version: media.version })
    },
  }),
]

async function showMedia(desk: Desk, claimId: string) {
  const claim = await findClaim(desk.db, desk, claimId)
  if (!claim) return undefined
  const { fields, version } = await findMediaFields(desk.db, claim)
  return { ...fields, version }
}
