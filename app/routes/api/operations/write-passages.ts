import { z } from 'zod'
import type { ChosenPassage } from '#app/core/claim/span/chosen-span.ts'
import { WORDING_MAX } from '#app/core/claim/triage/decide-split.ts'
import { accept, refuse } from '#app/core/result.ts'
import { addClaim } from '#app/desk/claims/new/add-claim.ts'
import { changeSpan } from '#app/desk/claims/triage/change-span.ts'
import { operation } from '#app/http/api/operation.ts'
import { Claim, showClaim } from '../shapes/claim.ts'
import { onClaim } from './on-claim.ts'

const scope = 'claims:write'

/** A passage of an article's current text: by offsets, or by sentences. */
const Passage = {
  versionNumber: z.int().positive(),
  start: z.int().nonnegative().optional(),
  end: z.int().nonnegative().optional(),
  sentences: z.array(z.int().nonnegative()).max(50).default([]),
}

const wording = z.string().trim().min(1).max(WORDING_MAX)

export const writePassages = [
  operation({
    id: 'addClaim',
    noun: 'claims',
    method: 'POST',
    path: '/articles/{articleId}/claims',
    scope,
    summary: 'Add a claim that the engine missed, on a passage of an article',
    body: z.object({ ...Passage, wording: wording.nullable().default(null) }),
    answer: Claim,
    status: 201,
    async run({ desk, params, body }) {
      const added = await addClaim(desk, {
        articleId: params.articleId!,
        versionNumber: body.versionNumber,
        chosen: chosenBy(body),
        wording: body.wording,
      })
      if (!added.ok) return refuse(added.refusal)
      const { claimId } = added.value
      const claim = await showClaim(desk, claimId)
      if (!claim) throw new Error(`No claim ${claimId}`)
      const location = `/claims/${claimId}`
      return accept({ body: claim, version: claim.version, location })
    },
  }),
  onClaim({
    id: 'changeSpan',
    method: 'PUT',
    path: '/span',
    scope,
    summary: 'Tie a claim to another passage of its article’s current text',
    body: z.object({ articleId: z.string().max(60), ...Passage }),
    ifMatch: 'required',
    verb: (desk, seen, { articleId, versionNumber, ...passage }) =>
      changeSpan(desk, seen, {
        articleId,
        versionNumber,
        chosen: chosenBy(passage),
      }),
  }),
]

function chosenBy(given: {
  start?: number | undefined
  end?: number | undefined
  sentences: number[]
}): ChosenPassage {
  const { start, end, sentences } = given
  if (start === undefined || end === undefined) return { sentences }
  return { start, end }
}
