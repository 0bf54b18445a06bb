import { addContact, changeContact } from '#app/desk/research/add-contact.ts'
import {
  acceptEvidence,
  addEvidence,
  changeEvidence,
  removeEvidence,
} from '#app/desk/research/add-evidence.ts'
import { answerQuestion } from '#app/desk/research/answer-question.ts'
import {
  askQuestion,
  changeQuestion,
  removeQuestion,
} from '#app/desk/research/ask-question.ts'
import { removeFile } from '#app/desk/research/attach-file.ts'
import { retakeSnapshot } from '#app/desk/research/request-snapshot.ts'
import type { Desk } from '#app/desk/desk.ts'
import type { FlashKey } from '#app/http/flash.ts'
import { audienceOf } from './research-fields.ts'
import type { ResearchForm } from './research-forms.ts'

/** What the next page says after each form. */
export const SAID: Record<ResearchForm['intent'], FlashKey> = {
  'ask-question': 'question-asked',
  'change-question': 'saved',
  'remove-question': 'taken-away',
  'answer-question': 'question-answered',
  'change-answer': 'saved',
  'add-evidence': 'evidence-added',
  'change-evidence': 'saved',
  'accept-evidence': 'evidence-accepted',
  'remove-evidence': 'taken-away',
  'retake-snapshot': 'snapshot-requested',
  'add-contact': 'contact-added',
  'change-contact': 'saved',
  'attach-file': 'file-attached',
  'remove-file': 'taken-away',
}

/** The part of the page that the person was at. */
export function partOf(intent: ResearchForm['intent']) {
  if (/question|answer/.test(intent)) return 'questions'
  if (intent.endsWith('contact')) return 'contacts'
  return intent.endsWith('file') ? 'files' : 'evidence'
}

type Doing = Exclude<ResearchForm, { intent: 'attach-file' }>

/** Do the one verb that the pressed button stands for. */
export function doResearch(desk: Desk, claimId: string, form: Doing) {
  switch (form.intent) {
    case 'ask-question':
      return askQuestion(desk, { claimId, ...questionOf(form) })
    case 'change-question':
      return changeQuestion(desk, questionSeen(claimId, form), questionOf(form))
    case 'remove-question':
      return removeQuestion(desk, questionSeen(claimId, form))
    case 'answer-question':
      return answerQuestion(desk, { claimId, ...answerOf(form) })
    case 'change-answer':
      return answerQuestion(desk, {
        claimId,
        answerId: form.target,
        seenVersion: form.version,
        ...answerOf(form),
      })
    case 'add-evidence':
      return addEvidence(desk, {
        claimId,
        snapshot: form.snapshot ?? 'none',
        ...evidenceOf(form),
      })
    case 'change-evidence':
      return changeEvidence(desk, evidenceSeen(claimId, form), evidenceOf(form))
    case 'accept-evidence':
      return acceptEvidence(desk, evidenceSeen(claimId, form))
    case 'remove-evidence':
      return removeEvidence(desk, evidenceSeen(claimId, form))
    case 'retake-snapshot':
      return retakeSnapshot(desk, { claimId, evidenceId: form.target })
    case 'add-contact':
      return addContact(desk, { claimId, ...contactOf(form) })
    case 'change-contact':
      return changeContact(
        desk,
        { claimId, contactId: form.target, seenVersion: form.version },
        contactOf(form),
      )
    case 'remove-file':
      return removeFile(desk, { claimId, attachmentId: form.target })
  }
}

type Of<Intent extends ResearchForm['intent']> = Extract<
  ResearchForm,
  { intent: Intent }
>
type Seen = { target: string; version: number }

function questionSeen(claimId: string, { target, version }: Seen) {
  return { claimId, questionId: target, seenVersion: version }
}

function evidenceSeen(claimId: string, { target, version }: Seen) {
  return { claimId, evidenceId: target, seenVersion: version }
}

function questionOf(form: Of<'ask-question' | 'change-question'>) {
  const { text, otherSide } = form
  return { text, otherSide, audience: audienceOf(form) }
}

function answerOf(form: Of<'answer-question' | 'change-answer'>) {
  const { questionId, text, evidenceIds } = form
  return { questionId, text, evidenceIds }
}

function evidenceOf(form: Of<'add-evidence' | 'change-evidence'>) {
  const { url, title, publisher, finding, passage, stance, primacy } = form
  const { originGroup, seenOn, archivedAt } = form
  return {
    url,
    title,
    publisher,
    finding,
    passage,
    stance,
    primacy,
    originGroup,
    seenOn,
    archivedAt,
    audience: audienceOf(form),
  }
}

function contactOf(form: Of<'add-contact' | 'change-contact'>) {
  const { party, name, channel, request, sentOn, dueOn } = form
  const { answeredOn, answer } = form
  return {
    party,
    name,
    channel,
    request,
    sentOn,
    dueOn,
    answeredOn,
    answer,
    audience: audienceOf(form),
  }
}
