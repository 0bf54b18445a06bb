import { z } from 'zod'
import { named } from '#app/core/api/open-api.ts'
import {
  DRAFT_FIELDS,
  LONGEST,
  type DraftFields,
} from '#app/core/draft/draft-fields.ts'
import { accept, refuse } from '#app/core/result.ts'
import { findDraftFields } from '#app/desk/drafts/find-draft-fields.ts'
import type { Desk } from '#app/desk/desk.ts'
import { operation } from '#app/http/api/operation.ts'
import { findClaim } from '#db/claims/claims.ts'

const noun = 'drafts'

const texts = DRAFT_FIELDS.map((name) => {
  const text = z.string().max(LONGEST[name])
  return [name, name === 'expiresOn' ? expiry(text) : text] as const
})

/** A day, or empty where the verdict needs no second look. */
function expiry(text: z.ZodString) {
  return text.regex(/^(\d{4}-\d{2}-\d{2})?$/, 'Not a day.')
}

export const DraftTexts = z.object(
  Object.fromEntries(texts) as Record<keyof DraftFields, z.ZodString>,
)

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
