import { z } from 'zod'
import { accept, refuse } from '#app/core/result.ts'
import { saveDraft } from '#app/desk/drafts/save-draft.ts'
import { submitDraft } from '#app/desk/drafts/submit-draft.ts'
import { takeBackDraft } from '#app/desk/publication/hand-back.ts'
import { operation } from '#app/http/api/operation.ts'
import { Draft, DraftTexts, showDraft } from './drafts.ts'
import { onClaim } from './on-claim.ts'

const words = z.string().trim().max(5000)

export const writeDrafts = [
  operation({
    id: 'saveDraft',
    noun: 'drafts',
    method: 'PUT',
    path: '/claims/{claimId}/draft',
    scope: 'drafts:write',
    summary: 'Save the draft; “v0” is the version of one that is not begun',
    body: DraftTexts,
    answer: Draft,
    ifMatch: 'required',
    async run({ desk, params, body, seenVersion }) {
      const claimId = params.claimId!
      const asked = { claimId, seenVersion: seenVersion ?? 0, fields: body }
      const saved = await saveDraft(desk, asked)
      const draft = await showDraft(desk, claimId)
      if (!saved.ok) return refuse(saved.refusal, draft)
      if (!draft) throw new Error(`No draft of ${claimId}`)
      return accept({ body: draft, version: draft.version })
    },
  }),
  {
    ...onClaim({
      id: 'submitDraft',
      path: '/draft/submit',
      scope: 'drafts:write',
      summary: 'Hand the draft to an editor',
      body: z.object({ note: words.default('') }),
      verb: submitDraft,
    }),
    noun: 'drafts' as const,
  },
  {
    ...onClaim({
      id: 'takeBackDraft',
      path: '/draft/take-back',
      scope: 'drafts:write',
      summary: 'Take a submitted draft back to go on writing',
      body: z.object({ note: words.min(1) }),
      verb: takeBackDraft,
    }),
    noun: 'drafts' as const,
  },
]
