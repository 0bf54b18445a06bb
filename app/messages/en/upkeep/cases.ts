import type { CaseOutcome, CaseState } from '#app/core/cases/case-state.ts'
import { counted } from '../../counted.ts'

const states: Record<CaseState, string> = {
  new: 'New',
  looking: 'Looking into it',
  decided: 'Decided, not answered',
  answered: 'Answered',
}

const outcomes: Record<CaseOutcome, string> = {
  corrected: 'Corrected',
  clarified: 'Clarified',
  updated: 'Updated',
  retracted: 'Retracted',
  'no-change': 'No change',
}

type CaseRefusal =
  | 'not-allowed'
  | 'no-such-case'
  | 'case-changed-since'
  | 'not-new'
  | 'already-decided'
  | 'already-answered'
  | 'answer-missing'
  | 'correction-under-way'
  | 'about-no-review'
  | 'no-such-person'
  | 'person-deactivated'
  | 'not-a-reviewer'
  | 'may-not-see-it'
  | 'no-such-claim'
  | 'note-missing'
  | 'not-in-this-state'
  | 'not-the-assignee'
  | 'being-withdrawn'

const refusals: Record<CaseRefusal, string> = {
  'not-allowed': 'Your roles on this desk do not include this.',
  'no-such-case': 'This report does not exist, or you may not see it.',
  'case-changed-since':
    'Somebody changed this report since you opened it. Look at it as it is now, then try again.',
  'not-new': 'Somebody looks into it already.',
  'already-decided': 'It is decided already.',
  'already-answered': 'It is answered already.',
  'answer-missing': 'Write the answer: the reader gets to read it.',
  'correction-under-way':
    'A correction is under way. Publishing it decides the report; abandon it first to answer without a change.',
  'about-no-review':
    'It is about the whole site, so there is no check to correct.',
  'no-such-person': 'This person is not on the desk.',
  'person-deactivated': 'This person is deactivated.',
  'not-a-reviewer': 'Only reviewers and editors look into reports.',
  'may-not-see-it': 'This person may not see the claim.',
  'no-such-claim': 'The claim does not exist, or you may not see it.',
  'note-missing': 'Write the public note of the correction.',
  'not-in-this-state':
    'The check cannot be corrected at the moment. See its publication page.',
  'not-the-assignee': 'This is for the assignee or an editor.',
  'being-withdrawn': 'The check is being withdrawn.',
}

/** What a reader sees who reports an error. */
const report = {
  title: 'Report an error',
  lead: 'Tell us what is wrong and how we can see it. An editor reads every report, and you can look up what came of yours.',
  about: 'About the check',
  wholeSite: 'About the whole site',
  report: 'What is wrong?',
  reportHint: 'The sentence or the verdict, and why it is wrong.',
  source: 'How can we see it?',
  sourceHint: 'A web address, a document, a page of a book. Optional.',
  email: 'Your e-mail address',
  emailHint: (days: number) =>
    `Optional, for an answer by mail. Only editors of this desk see it; it is never published or passed on, and it is erased ${counted(days, 'day', 'days')} after your report is closed.`,
  trap: 'Leave this field empty',
  send: 'Send the report',
  errors: {
    'report-missing': 'Say what is wrong.',
    'too-long':
      'This is too long. Shorten it, or give an address to read it at.',
    'email-invalid':
      'That is not an e-mail address. It looks like name@example.org. You may leave it empty.',
    'trap-filled': 'Leave the last field empty: only machines fill it in.',
    'no-such-review': 'There is no such check.',
  } as Record<string, string>,
  wait: (seconds: number) =>
    `Many reports came from your network. Your text is kept here; try again in ${counted(Math.ceil(seconds / 60), 'minute', 'minutes')}.`,
  lookUp: 'Look up a report',
  lookUpHint: 'The reference you were given, such as ABCD-EFGH-JKLM-NPQR.',
  reference: 'Reference',
  show: 'Show it',
  days: (acknowledge: number, decide: number) =>
    `We look at each report within ${counted(acknowledge, 'working day', 'working days')} and decide within ${decide}.`,
  received: {
    title: 'Thank you: we have your report',
    body: 'Keep this reference, or this page’s address. It is the only way to look your report up.',
  },
  page: {
    title: 'Your report',
    notFound: 'No report has this reference',
    notFoundBody: 'Check it letter by letter. It has four groups of four.',
    about: 'About',
    receivedOn: 'Received',
    state: 'Where it stands',
    states: {
      new: 'We have it and have not looked at it yet.',
      looking: 'We are looking into it.',
      decided: 'We have decided.',
      answered: 'We have decided.',
    } satisfies Record<CaseState, string>,
    decideBy: 'We mean to decide by',
    decidedOn: 'Decided',
    outcome: 'Outcome',
    outcomes: {
      corrected: 'The check was corrected.',
      clarified:
        'The check was right but could be misread; it says it more clearly now.',
      updated: 'New facts came to light, and the check says so now.',
      retracted: 'We no longer stand by what the check said.',
      'no-change': 'The check stays as it is.',
    } satisfies Record<CaseOutcome, string>,
    note: 'What the check says about it',
    answer: 'What the desk tells you',
    toReview: 'Read the check',
  },
}

const list = {
  title: 'Readers’ reports',
  lead: 'Errors that readers reported, the next deadline first.',
  show: 'Show',
  shows: {
    open: 'Open',
    overdue: 'Overdue',
    mine: 'Mine',
    decided: 'To be answered',
    answered: 'Answered',
    all: 'All',
  },
  report: 'Report',
  about: 'About',
  state: 'State',
  due: 'Due',
  who: 'Assignee',
  nobody: 'Nobody yet',
  overdue: 'overdue',
  received: 'Received',
  empty: 'No report waits',
  emptyBody:
    'Readers report errors from the foot of every check and from the corrections page. What they write comes here.',
  none: 'No report fits',
  noneBody: 'Choose another list.',
  toPublic: 'See the public form',
}

const page = {
  title: 'A reader’s report',
  report: 'What the reader wrote',
  source: 'How to see it',
  noSource: 'No source was given.',
  contact: 'Address for an answer',
  noContact: 'The reader left no address.',
  contactHidden: 'Only editors see whether the reader left an address.',
  eraseAt: 'It is erased on',
  reference: 'Reference of the reader',
  publicPage: 'The page the reader sees',
  received: 'Received',
  acknowledgeBy: 'Look at it by',
  decideBy: 'Decide by',
  acknowledged: 'Looked at',
  decided: 'Decided',
  answered: 'Answered',
  mailed: 'Mailed',
  assignee: 'Assignee',
  review: 'The check it is about',
  toClaim: 'The claim on the desk',
  toPublication: 'Its publication page',
  wholeSite: 'It is about the whole site.',
  notPublic: 'This check is not public at the moment.',
  acknowledge: 'I look into it',
  assign: 'Give it to',
  assignButton: 'Assign',
  correct: 'Correct the check',
  correctBody:
    'Opens a correction that starts from what is published. Publishing it closes this report.',
  join: 'A correction of this check is under way',
  joinBody:
    'Tie this report to it: publishing the correction closes the report.',
  joinButton: 'Tie it to the correction',
  underWay: 'A correction for it is under way',
  answer: 'Answer without a change',
  answerBody:
    'Closes the report. The reader finds the answer on the page of the report; say why the check stays as it is.',
  answerDecided: 'Answer the reader',
  answerDecidedBody:
    'The decision stands. The reader finds the answer on the page of the report.',
  answerText: 'The answer',
  mail: 'Mail it to the reader',
  noMail:
    'No mail server is configured. Once saved, the letter stands here to copy.',
  answerButton: 'Close with this answer',
  answerDecidedButton: 'Save the answer',
  letter: 'The letter',
  copy: 'Copy the letter',
  toMail: 'Mailed when the desk’s mail is next sent.',
  errors: { 'no-person': 'Choose a person.' } as Record<string, string>,
}

type Letter = {
  deskName: string
  reference: string
  outcome: CaseOutcome
  answer: string
  address: string
}

function letter({ deskName, reference, outcome, answer, address }: Letter) {
  return {
    subject: `Your report ${reference} to ${deskName}`,
    text: [
      'Hello,',
      `you reported an error to ${deskName}. ${report.page.outcomes[outcome]}`,
      answer,
      `The page of your report: ${address}`,
    ].join('\n\n'),
  }
}

/** Readers' reports of errors, in public and on the desk. */
export const cases = { states, outcomes, refusals, report, list, page, letter }
