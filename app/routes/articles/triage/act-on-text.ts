import type { Outcome } from '#app/components/workbench/shown.ts'
import type { ChosenPassage } from '#app/core/claim/span/chosen-span.ts'
import { addClaim } from '#app/desk/claims/new/add-claim.ts'
import { changeSpan } from '#app/desk/claims/triage/change-span.ts'
import { editClaim } from '#app/desk/claims/triage/edit-claim.ts'
import type { Desk } from '#app/desk/desk.ts'
import { findClaimant } from '#db/articles/claimants.ts'
import { findClaim } from '#db/claims/claims.ts'
import { inverse, seenOf } from './act-on-one.ts'
import { took, wasRefused } from './answer.ts'
import type { Asked } from './triage-forms.ts'

export async function add(
  desk: Desk,
  { given, articleId, form }: Asked<'add'>,
): Promise<Outcome> {
  const { versionNumber, wording } = form
  const chosen = passageOf(form)
  const asked = { articleId, versionNumber, chosen, wording }
  const added = await addClaim(desk, asked)
  if (!added.ok) return wasRefused(given, added)
  const { claimId } = added.value
  return took('added', claimId, {
    ...inverse('dismiss', { claimId, version: 0 }),
    reason: 'too-minor',
  })
}

export async function span(
  desk: Desk,
  { given, articleId, form }: Asked<'span'>,
): Promise<Outcome> {
  const { versionNumber } = form
  const passage = { articleId, versionNumber, chosen: passageOf(form) }
  const changed = await changeSpan(desk, seenOf(form), passage)
  if (!changed.ok) return wasRefused(given, changed)
  const { before } = changed.value
  const undo = before && {
    ...inverse('span', form),
    versionNumber: String(versionNumber),
    start: String(before.start),
    end: String(before.end),
  }
  return took('span-changed', form.claimId, undo)
}

export async function edit(
  desk: Desk,
  { given, form }: Asked<'edit'>,
): Promise<Outcome> {
  const undo = await fieldsNow(desk, form)
  const { wording, kind, checkable, speaker, claimedOn, place } = form
  const claimant = { name: form.claimant, kind: form.claimantKind }
  const edited = await editClaim(desk, seenOf(form), {
    wording,
    kind,
    checkable,
    speaker,
    claimedOn,
    place,
    claimant,
  })
  if (!edited.ok) return wasRefused(given, edited)
  return took(
    'edited',
    form.claimId,
    undo && { ...undo, ...inverse('edit', form) },
  )
}

/** The form that would write the claim as it is, for taking an edit back. */
async function fieldsNow(desk: Desk, { claimId }: { claimId: string }) {
  const claim = await findClaim(desk.db, desk, claimId)
  if (!claim) return null
  const claimant = claim.claimantId
    ? await findClaimant(desk.db, desk.deskId, claim.claimantId)
    : undefined
  return {
    wording: claim.wording,
    kind: claim.kind,
    ...(claim.checkable === 1 && { checkable: 'on' }),
    claimant: claimant?.name ?? '',
    claimantKind: claimant?.kind ?? 'person',
    speaker: claim.speaker ?? '',
    claimedOn: claim.claimedOn ?? '',
    place: claim.place ?? '',
  }
}

function passageOf(form: {
  start?: number | undefined
  end?: number | undefined
  sentence: number[]
}): ChosenPassage {
  const { start, end, sentence } = form
  if (start === undefined || end === undefined) return { sentences: sentence }
  return { start, end }
}
