import { counted } from '../counted.ts'
import type { LineRole } from '#app/core/article/break-into-claims.ts'
import type { LanguageReach } from '#app/core/article/language-words.ts'
import type {
  Origin,
  Did,
  TriageRefusal,
} from '#app/core/claim/triage/outcome.ts'

const roles: Record<LineRole, string> = {
  'site-chrome': 'Site',
  headline: 'Headline',
  byline: 'Byline',
  caption: 'Caption',
  'related-headline': 'Related',
  subheading: 'Subhead',
  body: 'Body',
}

const did: Record<Did, (count: number) => string> = {
  accepted: (n) => counted(n, 'claim is', 'claims are') + ' in the queue.',
  dismissed: (n) => counted(n, 'claim was', 'claims were') + ' dismissed.',
  restored: (n) => counted(n, 'claim is', 'claims are') + ' back.',
  returned: (n) => counted(n, 'claim is', 'claims are') + ' back in triage.',
  edited: () => 'The claim is saved.',
  'span-changed': () => 'The claim stands on the new passage.',
  added: () => 'A claim was added.',
  split: (n) => `The claim was split into ${n}.`,
  merged: (n) => counted(n, 'claim was', 'claims were') + ' merged.',
  'asked-model': () => 'The model is asked. What it finds appears here.',
}

const refusals: Record<TriageRefusal, string> = {
  'not-allowed': 'Your roles on this desk do not include triage.',
  'no-such-claim': 'This claim does not exist, or is not open to you.',
  'changed-since':
    'Somebody changed this claim since you opened it. Both texts are below: keep yours or take theirs.',
  'not-in-this-state':
    'The claim has moved on, so this is no longer possible. The list shows how it stands now.',
  'not-the-assignee': 'Only the assignee or an editor can do this.',
  'too-late-to-edit':
    'The claim is being rated or written about, so its text stays. Recall it to research to change it.',
  'no-such-article': 'This article does not exist.',
  'newer-version':
    'A newer version of the article was taken in meanwhile. Load the page again and choose the passage there.',
  'nothing-selected': 'Choose at least a word of the article.',
  'outside-the-text':
    'This passage is not in the text. Load the page again and choose anew.',
  'selection-too-long':
    'This is more than a paragraph. A claim is one statement: choose the sentence that makes it.',
  'already-a-claim': 'There is a claim on exactly this passage already.',
  'too-few-parts': 'Write at least two parts. One part alone is an edit.',
  'too-many-parts': 'A claim is split into at most eight parts at once.',
  'part-too-long': 'A part has at most a thousand characters.',
  'part-outside-claim': 'A part must lie within the claim that is split.',
  'part-past-triage':
    'One of the parts is past triage, so the split stands. Dismiss the parts first.',
  'nothing-to-merge': 'Choose at least two claims to merge.',
  'merge-with-itself': 'A claim cannot be a duplicate of itself.',
  'no-model': 'The desk has no model of its own.',
  'already-asked': 'The model is asked about this article already.',
  'asked-too-often':
    'The desk has asked the model as often as it may in an hour. Try again later.',
  'no-such-target': 'The claim to merge into was not found.',
  'target-not-open':
    'The claim to merge into was dismissed or withdrawn. Restore it first, or choose another.',
}

const origins: Record<Origin, string> = {
  engine: 'found by the engine',
  model: 'proposed by a machine',
  selection: 'added by selection',
  split: 'part of a split claim',
  merge: 'merged',
  entry: 'entered by hand',
  import: 'imported',
}

const errors = {
  'wording-missing': 'Write the claim as a sentence of its own.',
  'too-long': 'This is too long. Shorten it.',
  'reason-missing': 'Choose why the claim is dismissed.',
  'day-unreadable': 'Write the day as year-month-day, or leave it empty.',
}

const reach: Record<
  Exclude<LanguageReach, 'full'>,
  (language: string) => string
> = {
  words: (language) =>
    `${nameOf(language)}: claims are found and ranked by the words of the language, without the trained model. Days and names in a wording stay as they are, and nothing is offered split.`,
  sentences: (language) =>
    `${nameOf(language)}: the engine knows no words of this language. It sees sentences and figures only, and finds no speakers.`,
}

function nameOf(language: string) {
  const names = new Intl.DisplayNames('en', { type: 'language' })
  const [code = language] = language.split('-')
  return names.of(code) ?? language
}

export const workbench = {
  reach,
  errors,
  roles,
  did,
  refusals,
  origins,

  crumb: 'Articles',
  version: (number: number) => `Version ${number}`,
  details: 'Details',
  newVersion: 'New version',
  readSource: 'Read the original',
  oldVersion: (shown: number, current: number) =>
    `This is version ${shown}. Claims are worked on in version ${current}.`,
  toCurrent: 'Go to the current version',
  text: 'The article',
  reasonsShown: 'Hide why sentences were left out',
  reasonsHidden: 'Show why sentences were left out',
  claimMark: (number: number) => `Claim ${number}`,

  claims: 'Claims',
  decided: (done: number, all: number) => `${done} of ${all} decided`,
  progress: 'Triage',
  allDecided: 'Every claim is decided.',
  toQueue: 'Go to the queue',
  show: 'Which claims',
  shows: {
    all: 'All',
    candidates: 'Candidates',
    accepted: 'Accepted',
    dismissed: 'Dismissed',
    unchecked: 'Not checkable',
  },
  orders: { text: 'As in the text', score: 'By score' },

  emptyTitle: {
    all: 'No claims found yet',
    candidates: 'No candidates left',
    accepted: 'Nothing accepted yet',
    dismissed: 'Nothing dismissed',
    unchecked: 'Everything here can be checked',
  },
  emptyBody: {
    all: 'Select a passage of the article and choose “Claim this”.',
    candidates:
      'Every claim was accepted or dismissed. Accepted ones wait in the queue.',
    accepted:
      'Accept a candidate and it waits in the queue to be taken or assigned.',
    dismissed:
      'Opinions, predictions and minor points are dismissed with a reason.',
    unchecked: 'Predictions, opinions and questions are listed here.',
  },

  number: (number: number) => `Claim ${number}`,
  select: (number: number) => `Select claim ${number}`,
  quote: 'Quote',
  saysWho: (name: string) => `${name} asserts it`,
  saysNobody: 'Nobody named asserts it',
  quotes: (name: string) => `quoting ${name}`,
  scoreOf: (score: number) => `Check-worthiness ${score} of 100`,
  whyScore: 'Why this score',
  noReasons: 'No reasons were recorded.',
  notCheckable: (kind: string) => `${kind}: not checkable`,
  notes: 'To confirm in the wording',
  dismissedAs: (reason: string) => `Dismissed: ${reason}`,
  duplicateOf: 'Duplicate of',
  anchorMoved: 'Found elsewhere in this version.',
  anchorChanged: 'In this version it reads:',
  anchorOrphaned:
    'This version no longer has the quote. Choose another passage, or leave it as it was said.',
  takeNewQuote: 'Take this as the quote',
  showInText: 'Show in the text',
  openClaim: 'Open the claim',

  accept: 'Accept',
  dismiss: 'Dismiss',
  edit: 'Edit',
  split: 'Split',
  merge: 'Merge',
  span: 'Change passage',
  restore: 'Restore',
  return: 'Back to triage',
  undo: 'Undo',

  dismissTitle: 'Why is it dismissed?',
  reason: 'Reason',
  note: 'Note for the desk',
  noteHint: 'Optional. Kept with the claim.',
  duplicateChoice: 'Is it a duplicate? Merge it instead.',

  editTitle: 'Edit the claim',
  wording: 'Wording',
  wordingHint: 'As a reader understands it without the article.',
  kind: 'Kind',
  checkable: 'Can be checked against evidence',
  claimant: 'Who asserts it',
  claimantHint: 'The person or organisation that made the claim.',
  claimantKind: 'That is',
  claimantKinds: { person: 'a person', organisation: 'an organisation' },
  speaker: 'Who is quoted',
  speakerHint: 'Only where somebody is quoted saying it.',
  claimedOn: 'Said on',
  place: 'Said where',
  save: 'Save',

  splitTitle: 'Split into parts',
  splitLead:
    'Each part becomes a candidate of its own. Leave unused lines empty.',
  splitOffered: 'The engine offers these parts.',
  part: (number: number) => `Part ${number}`,
  doSplit: 'Split',

  mergeTitle: 'Which claim does it repeat?',
  mergeLead:
    'The claim you choose stays; this one is dismissed with a pointer to it, and where it appears counts for the other.',
  mergeTarget: 'Claim of this article',
  mergeNone: 'None of these',
  mergeElsewhere: 'Or the address of a claim elsewhere',
  doMerge: 'Merge into it',

  chooseTitle: 'Choose the sentences of the claim',
  chooseForClaim: 'Choose the passage of the claim',
  chooseLead:
    'Tick the first and the last sentence; what lies between belongs to it.',
  choose: 'Add a missed claim',
  chosenAdd: 'Claim these sentences',
  chosenMove: 'Use these sentences',
  sentence: (number: number) => `Sentence ${number}`,
  claimThis: 'Claim this',
  useThis: 'Use this passage',
  selectHint: 'Missed one? Select it in the text, or choose sentences.',

  selected: (count: number) => `${count} selected`,
  selectNone: 'Select none',
  acceptSelected: 'Accept',
  dismissSelected: 'Dismiss',
  mergeSelected: 'Merge into one',
  someRefused: (count: number) =>
    `${counted(count, 'claim', 'claims')} could not be changed: somebody was quicker. The list shows how things stand.`,

  theirs: 'As it is now',
  saveYours: 'Save mine over it',
  takeTheirs: 'Keep theirs',

  sheetOpen: 'Show the claims',
  sheetClose: 'Show the text',
}
