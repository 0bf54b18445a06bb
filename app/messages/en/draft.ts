import type { WriteRefusal } from '#app/core/draft/why-not-write.ts'
import type { MoveRefusal } from '#app/core/claim/decide-move.ts'
import { counted } from '../counted.ts'

/** Why a draft was not saved, submitted or taken back. */
type DraftRefusal =
  | WriteRefusal
  | MoveRefusal
  | 'no-such-claim'
  | 'no-such-text'
  | 'no-draft'
  | 'changed-since'
  | 'draft-changed-since'
  | 'gate-stops'
  | 'slug-taken'
  | 'note-missing'

const refusals: Record<DraftRefusal, string> = {
  'not-allowed': 'Your roles on this desk do not include this.',
  'not-the-assignee': 'Only the assignee or an editor writes here.',
  'not-open-for-writing':
    'The text is not open for writing in this state. Take it back first.',
  'approval-stands':
    'The text is approved. Drop the approval first; it must then be given anew.',
  'not-in-this-state': 'The claim has moved on. Load the page again.',
  'no-such-claim': 'This claim does not exist, or you may not see it.',
  'no-such-text': 'This kept state does not exist.',
  'no-draft': 'There is no draft yet. Save one first.',
  'changed-since':
    'The claim changed since you opened this page. Load it again and look.',
  'draft-changed-since':
    'Somebody saved another text since. Both are shown below: choose.',
  'gate-stops': 'Something still stops the submission: see the list.',
  'slug-taken':
    'This address belongs to another review. Choose another; none is ever used twice.',
  'note-missing': 'Say why in a sentence: the note is kept.',
}

/** The page where a review is written. */
export const draft = {
  refusals,
  title: 'Draft',
  readOnly: {
    'not-allowed': 'You may read this draft.',
    'not-the-assignee': 'The assignee or an editor writes here; you may read.',
    'approval-stands':
      'This text is approved. To change it the approval must be dropped and given anew.',
    'not-open-for-writing':
      'This text is not open for writing in this state of the claim.',
  } satisfies Record<WriteRefusal, string>,
  fields: {
    shortClaim: 'Short claim',
    summary: 'Summary',
    explanation: 'Explanation',
    methodologyNote: 'Note on the method',
    slug: 'Address',
    onePrimaryReason: 'Why there is no primary source',
    oneOriginReason: 'Why one origin is enough',
    otherSideReason: 'Why the other side was not sought',
    expiresOn: 'Look at it again after',
  },
  hints: {
    shortClaim:
      'What is checked, as a statement without the verdict. Search engines and cards show about 75 characters.',
    summary:
      'The finding in two or three sentences; stands beside the verdict.',
    explanation: 'Markdown. [2] cites the evidence with that number.',
    methodologyNote:
      'Only where this check was made in another way than usual.',
    slug: (origin: string) =>
      `The page will be ${origin}/reviews/… Chosen before the first publication, it never changes.`,
    slugFixed: 'Published addresses never change.',
    reason: 'Readers see the reason.',
    expiresOn:
      'For a verdict that time can overtake. It stands in the markup (expires), and the desk is asked to re-check the day it passes.',
  },
  texts: 'The text',
  gateReasons: 'Where the evidence is thin',
  save: 'Save',
  preview: 'Preview',
  previewEmpty: 'The explanation as readers will see it stands here.',
  wholePreview: 'See the whole page',
  cite: {
    title: 'Evidence to cite',
    insert: (number: number) => `Insert [${number}]`,
    hidden: 'Readers will not see it:',
    none: 'There is no evidence yet.',
    toResearch: 'To the research',
  },
  claim: {
    title: 'About the claim',
    claimant: 'Claimant',
    date: 'Made on',
    appearances: 'Appears in',
    verdict: 'Verdict',
    missing: 'Not given',
    unsettled: 'Not settled',
    change: 'Change',
  },
  gate: {
    title: 'Before it can go to an editor',
    ready: 'Nothing stops it.',
    stops: 'Stops it',
    warns: 'Worth a thought',
    slugTaken: 'The address belongs to another review.',
    slugWanted: 'Another draft wants the same address.',
    mend: 'Mend',
  },
  rules: {
    title: 'The rules of ClaimReview',
    broken: (count: number) =>
      count === 0
        ? 'No rule is broken.'
        : `${counted(count, 'rule', 'rules')} broken.`,
    met: (count: number) => `${counted(count, 'rule', 'rules')} met`,
    notJudged: (count: number) => `${count} cannot be judged here`,
    mendIn: (field: string) => `Mend: ${field}`,
    found: 'Found:',
  },
  jsonLd: {
    title: 'The ClaimReview as it will be served',
    body: 'Dates are those of today.',
  },
  submit: {
    title: 'Hand it to an editor',
    note: 'Note to the editor',
    button: 'Submit for review',
    takeBack: 'Take it back',
    takeBackNote: 'Why you take it back',
    dropNote: 'Why the approval is dropped',
    drop: 'Drop the approval and edit',
    dropTitle: 'Drop the approval?',
    dropBody:
      'The text can then be changed. An editor must read and approve it again before it can be published.',
    waiting: 'The text is with an editor.',
    toReview: 'To the review page',
  },
  history: {
    title: 'Kept states',
    empty: 'Nothing is kept yet.',
    by: (name: string) => `by ${name}`,
    restore: 'Make it the draft again',
    now: 'The draft as it stands',
  },
  conflict: {
    title: (name: string) => `${name} saved another text while you wrote`,
    body: 'Yours is still in the form. What differs, from theirs to yours:',
    keepMine: 'To keep yours, press Save.',
    takeTheirs: 'Take theirs',
  },
  correction: {
    title: 'This is a correction',
    body: 'Readers keep seeing the published version until this one is approved and published.',
    change: 'Class and public note',
  },
}
