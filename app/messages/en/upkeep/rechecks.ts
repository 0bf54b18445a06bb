import type { RecheckReason, RecheckState } from '#app/core/recheck/recheck.ts'

const reasons: Record<RecheckReason, string> = {
  'source-changed': 'A cited page says something else',
  'source-gone': 'A cited page is gone',
  expired: 'Its day has passed',
  'seen-again': 'The claim was seen again',
}

const states: Record<RecheckState, string> = {
  open: 'To be looked at',
  holds: 'Still holds',
  correction: 'Led to a correction',
  dropped: 'It was not the same claim',
}

type RecheckRefusal =
  | 'not-allowed'
  | 'no-such-recheck'
  | 'recheck-changed-since'
  | 'already-decided'
  | 'note-missing'
  | 'snooze-in-the-past'
  | 'snooze-too-long'
  | 'no-such-claim'
  | 'not-in-this-state'
  | 'not-the-assignee'
  | 'being-withdrawn'

const refusals: Record<RecheckRefusal, string> = {
  'not-allowed': 'This is for editors.',
  'no-such-recheck': 'This re-check does not exist, or you may not see it.',
  'recheck-changed-since':
    'It changed since you opened it. Look at it as it is now, then try again.',
  'already-decided': 'Somebody decided it already.',
  'note-missing': 'Say why in a sentence: the note is kept.',
  'snooze-in-the-past': 'Choose a day that is still to come.',
  'snooze-too-long': 'Choose a day within a year.',
  'no-such-claim': 'The claim does not exist, or you may not see it.',
  'not-in-this-state':
    'The check cannot be corrected at the moment. See its publication page.',
  'not-the-assignee': 'This is for the assignee or an editor.',
  'being-withdrawn': 'The check is being withdrawn.',
}

/** Published checks that are to be looked at again. */
export const rechecks = {
  title: 'Re-checks',
  lead: 'Published checks that somebody should look at again: a source changed or is gone, their day passed, or the claim was seen again.',
  pageTitle: 'Re-check',
  reasons,
  states,
  refusals,
  show: 'Show',
  shows: { due: 'Due', snoozed: 'Put off', decided: 'Decided' },
  claim: 'Check',
  reason: 'Reason',
  state: 'State',
  opened: 'Since',
  snoozedUntil: 'put off until',
  empty: 'Nothing is due',
  emptyBody:
    'The desk fetches the sources of published checks from time to time and tells you here when one says something else. How often is a desk setting.',
  none: 'There are none of these.',
  why: 'Why',
  source: 'The page',
  expiredOn: 'The draft asked for another look after this day',
  seenIn: 'Seen again in',
  suggested:
    'Nobody has confirmed that it is the same claim: it resembles this check strongly.',
  compare: 'Compare and decide',
  failure: 'What was answered',
  changed: 'What changed in its text',
  changedBody: (isCut: boolean) =>
    isCut
      ? 'Only the readable text is compared, and only its beginning is shown.'
      : 'Only the readable text is compared; pictures, adverts and menus are not.',
  noText: 'No text could be read in it; its bytes differ from those kept.',
  decidedBy: 'Decided by',
  note: 'Note',
  holds: 'It still holds',
  holdsNote: 'Why it still holds',
  holdsButton: 'It still holds',
  snooze: 'Put it off',
  snoozeUntil: 'Until',
  snoozeButton: 'Put it off',
  correct: 'Correct the check',
  toClaim: 'The claim on the desk',
  toReview: 'The public check',
}
