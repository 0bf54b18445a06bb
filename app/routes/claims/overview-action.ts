import { assignClaim, takeClaim } from '#app/desk/assign/assign-claim.ts'
import { planClaim } from '#app/desk/assign/plan-claim.ts'
import { releaseClaim } from '#app/desk/assign/release-claim.ts'
import { setSensitivity } from '#app/desk/assign/set-sensitivity.ts'
import { tagClaim } from '#app/desk/assign/tag-claim.ts'
import { acceptClaim } from '#app/desk/claims/triage/accept-claim.ts'
import { dismissClaim } from '#app/desk/claims/triage/dismiss-claim.ts'
import { restoreClaim } from '#app/desk/claims/triage/restore-claim.ts'
import type { Desk } from '#app/desk/desk.ts'
import type { FlashKey } from '#app/http/flash.ts'
import type { OverviewForm } from './overview-forms.ts'

/** What the next page says after each form. */
export const SAID: Record<OverviewForm['intent'], FlashKey> = {
  take: 'claim-taken',
  release: 'claim-released',
  accept: 'claim-accepted',
  restore: 'claim-restored',
  assign: 'claim-assigned',
  plan: 'claim-planned',
  tag: 'claim-tagged',
  viewers: 'viewers-saved',
  dismiss: 'claim-dismissed',
}

/** Do the one verb that the pressed button stands for. */
export function doWithClaim(desk: Desk, claimId: string, form: OverviewForm) {
  const seen = { claimId, seenVersion: form.version }
  switch (form.intent) {
    case 'take':
      return takeClaim(desk, seen)
    case 'release':
      return releaseClaim(desk, seen)
    case 'accept':
      return acceptClaim(desk, seen)
    case 'restore':
      return restoreClaim(desk, seen)
    case 'assign':
      return assignClaim(desk, seen, form)
    case 'plan':
      return planClaim(desk, seen, {
        priority: form.priority,
        dueOn: form.dueOn,
        waitingOn: form.waitingOn,
        waitingUntil: form.waitingUntil,
      })
    case 'tag':
      return tagClaim(desk, seen, form)
    case 'viewers':
      return setSensitivity(desk, seen, form)
    case 'dismiss':
      return dismissClaim(desk, seen, form)
  }
}
