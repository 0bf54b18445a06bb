import { EMPTY_DRAFT, type DraftFields } from '#app/core/draft/draft-fields.ts'
import type { Desk } from '#app/desk/desk.ts'
import { saveDraft } from '#app/desk/drafts/save-draft.ts'
import { submitDraft } from '#app/desk/drafts/submit-draft.ts'
import { approveReview } from '#app/desk/publication/approve-review.ts'
import { publishReview } from '#app/desk/publication/publish-review.ts'
import { sendToRating } from '#app/desk/rating/send-to-rating.ts'
import { submitRating } from '#app/desk/rating/submit-rating.ts'
import { findDraft } from '#db/publication/drafts.ts'
import { as, done, type Teller } from '../teller.ts'
import type { DemoName } from '../people.ts'

export type Day = 1 | 2 | 3 | 4 | 5 | 6 | 7

/** An editor asks the raters of the example. */
export async function askForRatings(
  editor: Desk,
  claimId: string,
  raterIds: readonly string[],
) {
  done(
    await sendToRating(editor, { claimId }, { raterIds, noEvidenceNote: null }),
  )
}

export type ToldRating = {
  labelKey: string
  reasoning: string
  confidence?: 1 | 2 | 3
  evidenceIds?: readonly string[]
}

export async function rate(desk: Desk, claimId: string, rating: ToldRating) {
  const { confidence = 3, evidenceIds = [], ...given } = rating
  done(await submitRating(desk, { claimId, confidence, evidenceIds, ...given }))
}

/** Write the draft as it stands at the end of the writing. */
export async function write(
  desk: Desk,
  claimId: string,
  fields: Partial<DraftFields>,
) {
  const draft = await findDraft(desk.db, desk.deskId, claimId)
  const explanation = unwrapped(fields.explanation ?? '')
  const written = { ...EMPTY_DRAFT, ...draft, ...fields, explanation }
  const seenVersion = draft?.version ?? 0
  done(await saveDraft(desk, { claimId, seenVersion, fields: written }))
}

/** The assignee submits, one editor approves and publishes. */
export async function submitAndPublish(
  teller: Teller,
  claimId: string,
  by: { writer: DemoName; editor: DemoName; day: Day },
) {
  const writer = await as(teller, by.writer, `${by.day} 14:30`)
  done(await submitDraft(writer, { claimId }))
  const editor = await as(teller, by.editor, `${by.day} 15:10`)
  done(await approveReview(editor, { claimId }))
  const publisher = await as(teller, by.editor, `${by.day} 15:20`)
  done(await publishReview(publisher, { claimId }))
}

/** The paragraphs of a text that is wrapped for this file's width. */
function unwrapped(text: string) {
  return text.replaceAll(/(\S)\n(?=\S)/g, '$1 ')
}
