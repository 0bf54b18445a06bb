import { instantOfLocal } from '#app/core/publication/local-time.ts'
import { refuse } from '#app/core/result.ts'
import type { Desk } from '#app/desk/desk.ts'
import { approveReview } from '#app/desk/publication/approve-review.ts'
import {
  dropApproval,
  requestChanges,
} from '#app/desk/publication/hand-back.ts'
import { publishReview } from '#app/desk/publication/publish-review.ts'
import {
  schedulePublication,
  unschedulePublication,
} from '#app/desk/publication/schedule-publication.ts'
import type { FlashKey } from '#app/http/flash.ts'
import { getDesk } from '#db/people/desks.ts'
import type { ReviewForm } from './review-form.ts'

/** What the next page says after each form. */
export const SAID: Record<ReviewForm['intent'], FlashKey> = {
  approve: 'review-approved',
  'request-changes': 'changes-requested',
  revoke: 'approval-dropped',
  publish: 'review-published',
  schedule: 'publication-scheduled',
  unschedule: 'publication-unscheduled',
}

/** Do the one verb that the pressed button stands for. */
export function doWithReview(desk: Desk, claimId: string, form: ReviewForm) {
  const seen = { claimId, seenVersion: form.version }
  switch (form.intent) {
    case 'approve':
      return approveReview(desk, { ...seen, seenSha256: form.seenSha256 }, form)
    case 'request-changes':
      return requestChanges(desk, seen, form)
    case 'revoke':
      return dropApproval(desk, seen, form)
    case 'publish':
      return publishReview(desk, seen)
    case 'schedule':
      return schedule(desk, seen, form.at)
    case 'unschedule':
      return unschedulePublication(desk, seen)
  }
}

async function schedule(
  desk: Desk,
  seen: { claimId: string; seenVersion: number },
  at: string,
) {
  const { timeZone } = await getDesk(desk.db, desk.deskId)
  const publishAt = instantOfLocal(at, timeZone)
  if (!publishAt) return refuse('in-the-past')
  return schedulePublication(desk, seen, { publishAt })
}
