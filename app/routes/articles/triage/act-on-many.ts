import type { Outcome } from '#app/components/workbench/shown.ts'
import { mergeClaims } from '#app/desk/claims/shape/merge-claims.ts'
import { acceptClaims } from '#app/desk/claims/triage/accept-claim.ts'
import { dismissClaims } from '#app/desk/claims/triage/dismiss-claim.ts'
import { restoreClaims } from '#app/desk/claims/triage/restore-claim.ts'
import { returnManyToTriage } from '#app/desk/claims/triage/return-to-triage.ts'
import type { SeenClaim } from '#app/desk/claims/change-claim.ts'
import type { Desk } from '#app/desk/desk.ts'
import type { Given } from '#app/http/form.ts'
import { tookMany, wasRefused } from './answer.ts'
import type { FormOf } from './triage-forms.ts'

type Seen = { claims: SeenClaim[] }

export async function acceptMany(
  desk: Desk,
  { claims }: Seen,
): Promise<Outcome> {
  const changed = await acceptClaims(desk, claims)
  const undo = inverseOfMany('return-many', claims, changed.done)
  return tookMany('accepted', changed, undo)
}

export async function returnMany(
  desk: Desk,
  { claims }: Seen,
): Promise<Outcome> {
  const changed = await returnManyToTriage(desk, claims)
  const undo = inverseOfMany('accept-many', claims, changed.done)
  return tookMany('returned', changed, undo)
}

export async function restoreMany(
  desk: Desk,
  { claims }: Seen,
): Promise<Outcome> {
  return tookMany('restored', await restoreClaims(desk, claims), null)
}

export async function dismissMany(
  desk: Desk,
  { claims, reason, note }: FormOf<'dismiss-many'>,
): Promise<Outcome> {
  const changed = await dismissClaims(desk, claims, { reason, note })
  const undo = inverseOfMany('restore-many', claims, changed.done)
  return tookMany('dismissed', changed, undo)
}

export async function mergeMany(
  desk: Desk,
  { given, form }: { given: Given; form: FormOf<'merge-many'> },
): Promise<Outcome> {
  const duplicates = form.claims
  const merged = await mergeClaims(desk, { duplicates })
  if (!merged.ok) return wasRefused(given, merged)
  const done = merged.value.merged.map(({ id }) => id)
  const undo = inverseOfMany('restore-many', duplicates, done)
  return tookMany('merged', { done, refused: [] }, undo)
}

function inverseOfMany(
  intent: string,
  seen: readonly SeenClaim[],
  done: readonly string[],
) {
  const claims = seen
    .filter(({ claimId }) => done.includes(claimId))
    .map(({ claimId, seenVersion = 0 }) => `${claimId}:${seenVersion + 1}`)
  return { intent, 'claims[]': claims }
}
