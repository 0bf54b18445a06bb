import type { ApproveRefusal } from '#app/core/draft/why-not-approve.ts'
import type { MoveRefusal } from '#app/core/claim/decide-move.ts'
import type { ReviewNoteKind } from '#app/core/draft/review-note.ts'

type ReviewRefusal =
  | ApproveRefusal
  | MoveRefusal
  | 'no-such-claim'
  | 'no-draft'
  | 'changed-since'
  | 'differs-from-seen'
  | 'differs-from-approved'
  | 'not-approved'
  | 'breaks-rules'
  | 'slug-taken'
  | 'embargoed'
  | 'being-withdrawn'
  | 'in-the-past'
  | 'not-scheduled'
  | 'note-missing'
  | 'no-correction'
  | 'approval-stands'
  | 'not-published'
  | 'reason-missing'
  | 'not-proposed'

const refusals: Record<ReviewRefusal, string> = {
  'not-allowed': 'This is for editors.',
  'not-the-assignee': 'This is for the assignee or an editor.',
  'conflict-of-interest':
    'You have a conflict of interest with the claimant, so somebody else must approve it.',
  'four-eyes':
    'Somebody who had no part in it must do this: you worked on it, or proposed it.',
  'not-in-this-state': 'The claim has moved on. Load the page again.',
  'no-such-claim': 'This claim does not exist, or you may not see it.',
  'no-draft': 'There is no draft.',
  'changed-since':
    'The claim changed since you opened this page. Look at it again, then decide.',
  'differs-from-seen':
    'The text or its evidence changed since you opened this page. Read it again, then decide.',
  'differs-from-approved':
    'Something changed since the approval, so nothing was published. The differences stand below.',
  'not-approved': 'Nothing is approved.',
  'breaks-rules':
    'The page would break rules that every published page must meet, so nothing was published.',
  'slug-taken': 'The address belongs to another review by now.',
  embargoed:
    'It is scheduled for later. Lift the embargo first to publish it now.',
  'being-withdrawn': 'The review is being withdrawn.',
  'in-the-past': 'Choose a time that is still to come.',
  'not-scheduled': 'Nothing is scheduled.',
  'note-missing':
    'Write a note: it is kept, and the note of a correction is public.',
  'no-correction': 'No correction is open.',
  'approval-stands':
    'The correction is approved. Drop the approval first to change it.',
  'not-published': 'The review is not published.',
  'reason-missing':
    'Give the reason. Readers see it once the review is withdrawn.',
  'not-proposed': 'No withdrawal waits for an answer.',
}

const noteKinds: Record<ReviewNoteKind, string> = {
  submitted: 'submitted it',
  'changes-requested': 'asked for changes',
  'taken-back': 'took it back',
  approved: 'approved it',
  revoked: 'revoked the approval',
  'approval-dropped': 'dropped the approval',
}

/** The editor's page, and what is done with a published review. */
export const review = {
  refusals,
  noteKinds,
  noDifference: 'Nothing differs.',
  title: 'Review',
  lead: 'Read it as readers will. Approving binds everything they will see.',
  nothingYet: 'Nothing is submitted yet',
  nothingYetBody:
    'Once the assignee has submitted the draft, an editor reads and approves it here.',
  toDraft: 'To the draft',
  preview: 'As readers will see it',
  previewOpen: 'Open it in a window of its own',
  diff: 'What changes for readers',
  diffFirst: 'This is the first version.',
  changedSinceApproval: 'What changed since the approval',
  notes: 'What was said',
  noNotes: 'Nothing yet.',
  decide: 'Decide',
  approve: 'Approve',
  approveNote: 'Note (optional)',
  requestChanges: 'Request changes',
  changesNote: 'What must change',
  mayNotApprove: 'You cannot approve this one',
  waitingForEditor: 'It waits for an editor.',
  approvedBy: (name: string) => `Approved by ${name}`,
  publishTitle: 'Publish',
  publish: 'Publish now',
  publishTitleAsk: 'Publish now?',
  publishBody:
    'It will be public at once and in the feeds. Later changes are corrections that readers see.',
  schedule: 'Publish at a set time',
  scheduleAt: (zone: string) => `Day and time (${zone})`,
  scheduleButton: 'Schedule',
  scheduled: 'Under embargo until',
  unschedule: 'Lift the embargo',
  revoke: 'Revoke the approval',
  revokeNote: 'Why it is revoked',
  publication: {
    title: 'Publication',
    none: 'Not published yet',
    noneBody:
      'Once it is published, its markup, versions and corrections stand here.',
    address: 'Public page',
    version: (number: number) => `Version ${number}`,
    current: 'current',
    state: { published: 'Public', withdrawn: 'Withdrawn', hidden: 'Hidden' },
    markup: 'ClaimReview markup',
    markupBody:
      'For a page elsewhere that carries this check: paste it into its head. The address in it stays ours.',
    asScript: 'As a script element',
    asJson: 'As JSON-LD',
    downloads: 'Downloads',
    versions: 'Versions',
    correct: 'Correct it',
    correctBody:
      'The published version stays until the corrected one is approved and published at the same address.',
    class: 'Class',
    classHints: {
      correction:
        'Something was wrong. The note says what was wrong and what is right; a changed claim or verdict is named, old and new.',
      clarification:
        'It was right, but could be misread. Claim and verdict stay; the note says what is clearer now.',
      update:
        'It was right when it was written; new facts came to light. The note says which; a changed verdict is named, old and new.',
      retraction:
        'We no longer stand by the verdict. The note says why; the verdict must change, and old and new are named.',
    },
    note: 'Public note',
    noteHint:
      'Readers see it on top of the check: what was wrong, what is right.',
    open: 'Open the correction',
    underWay: 'A correction is under way',
    saveNote: 'Save the note',
    toDraft: 'Write it',
    rateAgain:
      'To change the verdict, send it to rating again from the rating page.',
    abandon: 'Abandon it',
    abandonTitle: 'Abandon the correction?',
    abandonBody:
      'What is published stays. The text written for it stays among the kept states.',
    withdraw: 'Withdraw it',
    withdrawBody:
      'The page stays and says that it is withdrawn and why; the markup goes. A second editor confirms.',
    withdrawBodyAlone:
      'The page stays and says that it is withdrawn and why; the markup goes.',
    reason: 'Reason, which readers will see',
    propose: 'Propose to withdraw',
    proposed: 'Its withdrawal is proposed',
    by: (name: string) => `by ${name}`,
    confirm: 'Withdraw it for good',
    confirmTitle: 'Withdraw it for good?',
    confirmBody: 'This cannot be undone. The address stays and says why.',
    undo: 'Keep it published',
    undoHidden: 'Show it again',
    waitsForAnother: 'Another editor must confirm it.',
    hide: 'Hide it at once',
    hideBody:
      'Only for legal danger. Page, versions and markup are gone at once; it must be confirmed or undone within 24 hours.',
    hideTitle: 'Hide it at once?',
    hidden: 'Hidden',
    decideBy: 'To be confirmed or undone by',
    overdue: 'The 24 hours are over: confirm it or show it again.',
  },
  list: {
    title: 'Reviews',
    lead: 'What the desk has published. Choose some to export them.',
    empty: 'Nothing is published yet',
    emptyBody:
      'A claim gets here by research, rating, a draft and an approval.',
    toBoard: 'To the board',
    none: 'No review fits',
    noneBody: 'Try fewer or other words.',
    words: 'Words',
    state: 'State',
    anyState: 'Any state',
    verdict: 'Verdict',
    anyVerdict: 'Any verdict',
    claim: 'Claim',
    claimant: 'Claimant',
    published: 'Published',
    chosen: 'Choose',
    chooseRow: (claim: string) => `Choose “${claim}”`,
    export: 'Export the chosen ones',
    exportAll: 'Nothing chosen exports all that are published.',
    as: 'Format',
    formats: {
      jsonld: 'JSON-LD (a list)',
      ndjson: 'NDJSON (one a line)',
      csv: 'CSV (a table)',
      google: 'Google Fact Check Tools API (one page a line)',
    },
    download: 'Download',
  },
  imports: {
    title: 'Others’ checks',
    lead: 'ClaimReview of other publishers, kept word for word, to find what was checked already. It is never published as ours.',
    empty: 'Nothing is imported yet',
    emptyBody:
      'Import a file with ClaimReview markup to search it beside your own claims.',
    refusals: {
      'not-allowed': 'Importing is for editors and admins.',
      'not-json': 'This is no JSON: nothing was taken in.',
      'no-reviews': 'There is no ClaimReview in it: nothing was taken in.',
      interrupted: 'The import was cancelled.',
    },
    claim: 'Claim',
    publisher: 'Publisher',
    verdict: 'Verdict',
    published: 'Published',
    findings: 'Rules',
    brokenCount: (errors: number, warnings: number) =>
      errors + warnings === 0
        ? 'meets the rules'
        : `${errors} errors, ${warnings} warnings`,
    source: 'Source',
    importedOn: 'Imported',
    raw: 'The record as it came',
    mapped: 'What was understood',
    noClaim: '(no claim given)',
  },
}
