import type { Outcome } from '#app/components/workbench/shown.ts'
import { refuse } from '#app/core/result.ts'
import { mergeClaims } from '#app/desk/claims/shape/merge-claims.ts'
import { splitClaim } from '#app/desk/claims/shape/split-claim.ts'
import { acceptClaim } from '#app/desk/claims/triage/accept-claim.ts'
import { dismissClaim } from '#app/desk/claims/triage/dismiss-claim.ts'
import { restoreClaim } from '#app/desk/claims/triage/restore-claim.ts'
import { returnToTriage } from '#app/desk/claims/triage/return-to-triage.ts'
import type { Desk } from '#app/desk/desk.ts'
import { took, wasRefused } from './answer.ts'
import type { Asked } from './triage-forms.ts'

export async function accept(
  desk: Desk,
  { given, form }: Asked<'accept'>,
): Promise<Outcome> {
  const accepted = await acceptClaim(desk, seenOf(form))
  if (!accepted.ok) return wasRefused(given, accepted)
  return took('accepted', form.claimId, inverse('return', form))
}

export async function returnOne(
  desk: Desk,
  { given, form }: Asked<'return'>,
): Promise<Outcome> {
  const returned = await returnToTriage(desk, seenOf(form))
  if (!returned.ok) return wasRefused(given, returned)
  return took('returned', form.claimId, inverse('accept', form))
}

export async function restore(
  desk: Desk,
  { given, form }: Asked<'restore'>,
): Promise<Outcome> {
  const restored = await restoreClaim(desk, seenOf(form))
  if (!restored.ok) return wasRefused(given, restored)
  return took('restored', form.claimId, null)
}

export async function dismiss(
  desk: Desk,
  { given, form }: Asked<'dismiss'>,
): Promise<Outcome> {
  const { reason, note } = form
  const dismissed = await dismissClaim(desk, seenOf(form), { reason, note })
  if (!dismissed.ok) return wasRefused(given, dismissed)
  return took('dismissed', form.claimId, inverse('restore', form))
}

export async function split(
  desk: Desk,
  { given, form }: Asked<'split'>,
): Promise<Outcome> {
  const parts = form.part.map((wording, index) => ({
    wording,
    span: form.partSpan[index] ?? null,
  }))
  const done = await splitClaim(desk, seenOf(form), parts)
  if (!done.ok) return wasRefused(given, done)
  const { length } = done.value.partIds
  return took('split', form.claimId, inverse('restore', form), length)
}

export async function merge(
  desk: Desk,
  { given, form }: Asked<'merge'>,
): Promise<Outcome> {
  const targetId = idIn(form.elsewhere) ?? form.targetId
  if (!targetId) return wasRefused(given, refuse('no-such-target'))
  const duplicates = [seenOf(form)]
  const merged = await mergeClaims(desk, { targetId, duplicates })
  if (!merged.ok) return wasRefused(given, merged)
  return took('merged', form.claimId, inverse('restore', form))
}

/** Which claim a form is about, and the version that the person saw. */
export function seenOf(form: { claimId: string; version: number }) {
  return { claimId: form.claimId, seenVersion: form.version }
}

/** The fields that undo a step which counted the claim's version up. */
export function inverse(
  intent: string,
  { claimId, version }: { claimId: string; version: number },
) {
  return { intent, claimId, version: String(version + 1) }
}

/** A claim's id, as typed or within its address. */
function idIn(typed: string) {
  return /clm_\w+/.exec(typed)?.[0]
}
