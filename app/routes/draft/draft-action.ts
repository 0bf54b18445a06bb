import { pickFields } from '#app/core/draft/draft-fields.ts'
import { renderMarkdown } from '#app/core/review-text/markdown.ts'
import type { Desk } from '#app/desk/desk.ts'
import { restoreDraft, saveDraft } from '#app/desk/drafts/save-draft.ts'
import { submitDraft } from '#app/desk/drafts/submit-draft.ts'
import { dropApproval, takeBackDraft } from '#app/desk/publication/hand-back.ts'
import type { FlashKey } from '#app/http/flash.ts'
import { findPerson } from '#db/people/people.ts'
import { findDraft } from '#db/publication/drafts.ts'
import { listPublicEvidence } from '#db/publication/publish-input.ts'
import type { DraftPageForm } from './draft-form.ts'

type Doing = Exclude<DraftPageForm, { intent: 'preview' }>

/** What the next page says after each form. */
export const SAID: Record<Doing['intent'], FlashKey> = {
  save: 'draft-saved',
  restore: 'draft-restored',
  submit: 'draft-submitted',
  'take-back': 'draft-taken-back',
  'drop-approval': 'approval-dropped',
}

/** Do the one verb that the pressed button stands for. */
export function doWithDraft(desk: Desk, claimId: string, form: Doing) {
  switch (form.intent) {
    case 'save':
      return saveDraft(desk, {
        claimId,
        seenVersion: form.version,
        fields: pickFields(form),
      })
    case 'restore':
      return restoreDraft(desk, {
        claimId,
        seenVersion: form.version,
        textId: form.textId,
      })
    case 'submit':
      return submitDraft(desk, seen(claimId, form), form)
    case 'take-back':
      return takeBackDraft(desk, seen(claimId, form), form)
    case 'drop-approval':
      return dropApproval(desk, seen(claimId, form), form)
  }
}

function seen(claimId: string, { claimVersion }: { claimVersion: number }) {
  return { claimId, seenVersion: claimVersion }
}

/** Somebody else's text that stands in the way of the one that was sent. */
export async function conflictOf(
  { db, deskId }: Desk,
  claimId: string,
  { refusal }: { refusal: string },
) {
  if (refusal !== 'draft-changed-since') return null
  const theirs = await findDraft(db, deskId, claimId)
  const writer = theirs && (await findPerson(db, deskId, theirs.updatedById))
  if (!theirs) return null
  return {
    fields: pickFields(theirs),
    version: theirs.version,
    name: writer?.name ?? '',
  }
}

/** The explanation as readers would see it, for those without scripts. */
export async function previewOf(
  { db }: Desk,
  claimId: string,
  { explanation }: { explanation: string },
) {
  const evidence = await listPublicEvidence(db, claimId)
  const numbers = evidence.map(({ number }) => number)
  return renderMarkdown(explanation, numbers)
}
