import { z } from 'zod'
import { named } from '#app/core/api/open-api.ts'
import { LONGEST, type DraftFields } from '#app/core/draft/draft-fields.ts'
import { accept, refuse } from '#app/core/result.ts'
import { findDraftFields } from '#app/desk/drafts/find-draft-fields.ts'
import type { Desk } from '#app/desk/desk.ts'
import { operation } from '#app/http/api/operation.ts'
import { findClaim } from '#db/claims/claims.ts'

const noun = 'drafts'

const field = (name: keyof DraftFields) => z.string().max(LONGEST[name])

export const DraftTexts = z.object({
  shortClaim: field('shortClaim'),
  summary: field('summary'),
  explanation: field('explanation'),
  methodologyNote: field('methodologyNote'),
  slug: field('slug'),
  onePrimaryReason: field('onePrimaryReason'),
  oneOriginReason: field('oneOriginReason'),
  otherSideReason: field('otherSideReason'),
})

export const Draft = named(
  'Draft',
  DraftTexts.extend({ version: z.int(), updatedAt: z.string().nullable() }),
)

/** The draft of a claim as it stands; version 0 before the first word. */
export async function showDraft(desk: Desk, claimId: string) {
  const claim = await findClaim(desk.db, desk, claimId)
  if (!claim) return undefined
  const { fields, ...rest } = await findDraftFields(desk.db, claim)
  return { ...fields, ...rest }
}

export const readDrafts = [
  operation({
    id: 'getDraft',
    noun,
    method: 'GET',
    path: '/claims/{claimId}/draft',
    scope: 'desk:read',
    summary: 'Get the draft of a claim’s review',
    answer: Draft,
    ifMatch: 'optional',
    async run({ desk, params }) {
      const draft = await showDraft(desk, params.claimId!)
      if (!draft) return refuse('no-such-claim')
      return accept({ body: draft, version: draft.version })
    },
  }),
]
