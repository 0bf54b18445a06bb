import type { Desk } from '#app/desk/desk.ts'
import { adjudicate, decideJointly } from '#app/desk/rating/adjudicate.ts'
import { recallRating } from '#app/desk/rating/recall-rating.ts'
import { replaceRater } from '#app/desk/rating/replace-rater.ts'
import { sendToRating } from '#app/desk/rating/send-to-rating.ts'
import { submitRating } from '#app/desk/rating/submit-rating.ts'
import type { RatingForm } from './rating-forms.ts'

/** Do the one verb that the pressed button stands for. */
export function doWithRating(desk: Desk, claimId: string, form: RatingForm) {
  if (form.intent === 'rate') return submitRating(desk, { claimId, ...form })
  const seen = { claimId, seenVersion: form.version }
  switch (form.intent) {
    case 'send':
      return sendToRating(desk, seen, form)
    case 'adjudicate':
      return adjudicate(desk, seen, form)
    case 'decide-jointly':
      return decideJointly(desk, seen, form)
    case 'recall':
      return recallRating(desk, seen, form)
    case 'replace':
      return replaceRater(desk, seen, form)
  }
}
