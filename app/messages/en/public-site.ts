import type { CorrectionClass } from '#app/core/review/content.ts'
import { counted } from '../counted.ts'

const reviewPage = {
  kicker: 'Fact check',
  theClaim: 'The claim',
  saidBy: 'Claimed by',
  quoted: 'Quoting',
  where: 'Where',
  when: 'When',
  fullWording: 'What is checked',
  appearedIn: 'Where it appeared',
  ourVerdict: 'Our verdict',
  scaleLink: 'What our verdicts mean',
  outsideScale:
    'This verdict stands outside the scale from false to true, so it has no number.',
  found: 'What we found',
  questions: 'What had to be known',
  unanswered: 'Still open.',
  rests: 'Rests on',
  sources: 'Sources',
  sourcesLead: (all: number, primary: number) =>
    primary === 0
      ? `${counted(all, 'source', 'sources')}. None of them is a primary source.`
      : `${counted(all, 'source', 'sources')}, ${primary} of them primary.`,
  noSources: 'No source can be named in public.',
  seen: 'Seen',
  archived: 'Archived copy',
  method: 'How we checked',
  validUntil: 'We mean to look at it again after',
  limits: 'What this check lacks',
  noPrimary: 'No primary source:',
  oneOrigin: 'One origin only:',
  otherSide: 'The other side:',
  ratedBy: (names: string) =>
    `Rated by ${names}, each without seeing the others’ verdicts.`,
  ratedAlone: (name: string) => `Rated by ${name}.`,
  ratedByCount: (count: number) =>
    count === 1
      ? 'Rated by one reviewer.'
      : `Rated by ${count} reviewers, each without seeing the others’ verdicts.`,
  approvedBy: (names: string) => `Approved for publication by ${names}.`,
  fourEyes: 'An editor who had no other part in it approved it.',
  single:
    'Approved by a person who also worked on it: this desk works without a second pair of eyes.',
  methodologyLink: 'Our methodology',
  history: 'Versions and corrections',
  firstPublished: 'First published',
  whatChanged: 'What changed',
  versionOf: (number: number) => `Version ${number}`,
  classes: {
    correction: 'Correction',
    clarification: 'Clarification',
    update: 'Update',
    retraction: 'Retraction',
  } satisfies Record<CorrectionClass, string>,
  published: 'Published',
  updated: 'Updated',
  cite: 'Cite this check',
  data: 'ClaimReview data',
  proof: 'Proof in the public record',
  share: 'Send by e-mail',
  reportError: 'Report an error',
  correctionsPolicy: 'Corrections policy',
  tags: 'Topics',
  articleLink: 'Other claims from this article',
  list: (parts: readonly string[]) => parts.join(', '),
}

const versionPage = {
  body: 'kept for the record.',
  current: 'Read the check as it stands',
  changed: 'What this version changed',
  publishedOn: 'published',
  title: (claim: string, from: number, to: number) =>
    `Versions ${from} and ${to}: ${claim}`,
  compared: (from: number, to: number) => `Versions ${from} and ${to} compared`,
  differences: 'What differs',
  compareWith: (number: number) => `Compare version ${number} with`,
  compare: 'Compare',
  compareEarlier: 'Compare with an earlier version',
}

const noticePage = {
  withdrawn: 'This check is withdrawn',
  hidden: 'This check cannot be read at the moment',
  withdrawnBody: 'We no longer stand by it. It was withdrawn on',
  hiddenBody:
    'The desk is looking into it and will either bring it back or withdraw it. Out of sight since',
  claim: 'The claim it checked',
  reason: 'Why',
  versions: 'Its versions stay readable',
  policy: 'How we correct ourselves',
  record: 'The public record of this',
}

const front = {
  title: 'Checks',
  heading: 'Claims, checked',
  lead: 'What was said in public, whether it holds, and the sources to see for yourself.',
  results: (words: string) => `Checks about “${words}”`,
  filters: 'Filter',
  query: 'Words',
  verdict: 'Verdict',
  anyVerdict: 'Any verdict',
  claimant: 'Claimed by',
  anyClaimant: 'Anyone',
  tag: 'Topic',
  anyTag: 'Any topic',
  from: 'Published from',
  until: 'until',
  apply: 'Show',
  clear: 'Show all',
  corrected: 'Corrected',
  older: 'Older checks',
  newest: 'Newest checks',
  emptyTitle: 'No check is published yet',
  emptyBody: 'The first ones will stand here. Meanwhile, read how we work.',
  noneTitle: 'No check fits',
  noneBody: 'Try fewer or other words, or show all checks.',
  methodology: 'How we work',
  pages: 'Pages',
}

const articlePage = {
  kicker: 'Claims from one article',
  published: 'Published',
  by: 'By',
  read: 'Read it at the publisher',
  checks: (count: number) => counted(count, 'claim checked', 'claims checked'),
  readCheck: 'Read the check',
  note: 'We quote the claims we checked and link to the article; its text stays with its publisher.',
}

const scalePage = {
  title: 'What our verdicts mean',
  lead: 'Every verdict is a word. Where it stands on the scale from false to true it also has a number, and a higher number is more accurate.',
  version: (number: number) => `Version ${number}`,
  since: 'In use since',
  now: 'In use now',
  earlier: 'Earlier versions',
  number: 'Number',
  label: 'Verdict and what it means',
  onScale: 'On the scale',
  outside: 'Outside the scale',
  outsideLead:
    'These say something else than how true a claim is, so they have no number.',
  kept: 'A check keeps the version of the scale on which its verdict was given.',
  checksWith: (label: string) => `Checks rated “${label}”`,
}

const policyPages = {
  validateLink: 'Check our markup, or anybody’s, against the rules',
  methodology: 'How we work',
  methodologyEmpty:
    'The desk has not written its methodology yet. This is how every check here is made.',
  steps: [
    'A claim is taken from an article, a post, a speech or a tip, with the exact words and where they stand.',
    'A reviewer looks for evidence, primary sources first, on both sides, and asks the claimant where that makes sense.',
    'Reviewers rate the claim on the desk’s scale, each without seeing the others’ verdicts. Where they differ, an editor who did not rate decides.',
    'The text is written with its sources numbered, and held to the rules of the ClaimReview format.',
    'An editor who had no other part in it approves exactly what will be published.',
    'Errors are corrected in public: every version stays readable.',
  ],
  corrections: 'Corrections',
  correctionsEmpty:
    'When a check is wrong we correct it at the same address, say what was wrong and when, and keep the earlier version readable. A check that we no longer stand by is withdrawn, and its address says so.',
  log: 'What we corrected',
  logEmpty: 'Nothing has been corrected yet.',
  older: 'Older corrections',
  withdrawn: 'Withdrawn',
  whatChanged: 'What changed',
  changedClaim: 'The claim',
  changedVerdict: 'The verdict',
  logFeed: 'Follow the corrections (RSS)',
  feedTitle: (desk: string) => `Corrections of ${desk}`,
  classesTitle: 'What the words mean',
  classMeanings: {
    correction: 'Something was wrong. We say what was wrong and what is right.',
    clarification:
      'It was right, but could be misread. The claim and the verdict stay as they were.',
    update: 'It was right when we wrote it; new facts have come to light.',
    retraction: 'We no longer stand by the verdict, and give another.',
  } satisfies Record<CorrectionClass, string>,
  report: 'Report an error',
  reportForm: 'Tell us what is wrong, and look up what came of it',
  reportBody: 'You can also write to',
  about: 'About',
  aboutEmpty: (desk: string) =>
    `${desk} checks claims made in public. It has not written about itself yet.`,
  funding: 'Who pays for this',
  fundingEmpty: 'The desk has not said yet.',
  data: 'Our data',
  dataBody:
    'Every check carries ClaimReview markup, also alone at its address with .jsonld at the end. All of them can be had at once:',
}

/** What readers see: the pages of the public site. */
export const publicSite = {
  reviewPage,
  versionPage,
  noticePage,
  front,
  articlePage,
  scalePage,
  policyPages,
}
