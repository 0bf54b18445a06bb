import type { MatchRefusal } from '#app/core/matching/decide-match.ts'
import { counted } from '../../counted.ts'

const refusals: Record<MatchRefusal, string> = {
  'not-allowed': 'Your roles on this desk do not include deciding this.',
  'no-such-claim': 'This claim does not exist, or is not open to you.',
  'changed-since':
    'Somebody changed this claim since you opened it. Look at it as it is now and decide again.',
  'no-such-subject':
    'What it was to be matched with does not exist, or is not open to you.',
  'already-decided': 'This was decided meanwhile. The list shows how.',
  'nothing-decided': 'There is no decision to take back.',
  'sensitive-claim':
    'This claim is sensitive: noting where it appears at another claim would show it to the whole desk.',
  'part-past-triage':
    'One of its parts is past triage, so it cannot come back. Dismiss the parts first.',
  'nothing-to-merge': 'Choose a claim to merge.',
  'merge-with-itself': 'This is the claim itself.',
  'target-not-open':
    'The other claim was dismissed or withdrawn, so nothing is merged into it. Note it as seen instead, or restore it first.',
  'not-in-this-state':
    'The claim is past research, so it is not merged any more. Note it as seen instead.',
  'not-the-assignee': 'Only the assignee or an editor can do this.',
}

export const matching = {
  refusals,
  title: 'Seen before?',
  body: 'These say something alike. Suggested is not confirmed: compare, then decide.',
  none: 'Nothing on this desk resembles it.',
  all: 'See all',
  suggested: 'Suggested',
  confirmed: 'Confirmed',
  rejected: (count: number) =>
    counted(count, 'resemblance', 'resemblances') + ' rejected',
  review: 'Published review',
  imported: 'Review by others',
  why: 'Both say',
  reasons: {
    numbers: 'Numbers',
    dates: 'Dates',
    names: 'Names',
    words: 'Words',
  },
  same: 'Same claim',
  merge: 'Same: merge into it',
  different: 'Not the same',
  undo: 'Take back',
  lead: 'Earlier claims of the desk, its published reviews and reviews by others that resemble this claim. A confirmed match is kept as a place where the claim was seen.',

  seenBefore: 'Seen before',
  compare: 'Compare',

  text: {
    title: 'Seen before?',
    lead: 'Paste a claim, a post or a whole text. A longer text is broken into its claims.',
    label: 'A claim or a text',
    hint: 'Nothing of it is kept.',
    search: 'Look for it',
    nothingTyped: 'Paste or type something to look for.',
    tooLong: 'This is longer than an article. Paste a part of it.',
    none: 'Nothing here resembles it.',
    noneBody:
      'Neither a claim of the desk nor a review, ours or imported, shares enough with it.',
    found: (count: number) =>
      counted(count, 'text resembles', 'texts resemble') + ' it.',
    ofParts: (matched: number, parts: number) =>
      `${matched} of ${counted(parts, 'claim', 'claims')} resemble something earlier.`,
    left: (count: number) =>
      `${counted(count, 'further claim was', 'further claims were')} not looked for. Paste the rest by itself.`,
    nothingForPart: 'Nothing resembles this one.',
  },
}
