import { abandonCorrection } from '#app/desk/corrections/abandon-correction.ts'
import { changeCorrection } from '#app/desk/corrections/change-correction.ts'
import { confirmWithdrawal } from '#app/desk/corrections/confirm-withdrawal.ts'
import { hideReview } from '#app/desk/corrections/hide-review.ts'
import { openCorrection } from '#app/desk/corrections/open-correction.ts'
import { proposeWithdrawal } from '#app/desk/corrections/propose-withdrawal.ts'
import { undoWithdrawal } from '#app/desk/corrections/undo-withdrawal.ts'
import type { Desk } from '#app/desk/desk.ts'
import type { FlashKey } from '#app/http/flash.ts'
import type { PublicationForm } from './publication-form.ts'

/** What the next page says after each form. */
export const SAID: Record<PublicationForm['intent'], FlashKey> = {
  'open-correction': 'correction-opened',
  'change-correction': 'correction-saved',
  'abandon-correction': 'correction-abandoned',
  'propose-withdrawal': 'withdrawal-proposed',
  'confirm-withdrawal': 'review-withdrawn',
  'undo-withdrawal': 'withdrawal-undone',
  hide: 'review-hidden',
}

/** Do the one verb that the pressed button stands for. */
export function doWithPublication(
  desk: Desk,
  claimId: string,
  form: PublicationForm,
) {
  const seen = { claimId, seenVersion: form.version }
  switch (form.intent) {
    case 'open-correction':
      return openCorrection(desk, seen, form)
    case 'change-correction':
      return changeCorrection(desk, seen, form)
    case 'abandon-correction':
      return abandonCorrection(desk, seen)
    case 'propose-withdrawal':
      return proposeWithdrawal(desk, seen, form)
    case 'confirm-withdrawal':
      return confirmWithdrawal(desk, seen)
    case 'undo-withdrawal':
      return undoWithdrawal(desk, seen)
    case 'hide':
      return hideReview(desk, seen, form)
  }
}
