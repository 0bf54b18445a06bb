import { counted } from '../../counted.ts'

/** The public page on which anybody has markup checked. */
export const validate = {
  title: 'Check ClaimReview markup',
  lead: 'Give the address of a fact check, or paste its page, its JSON-LD or a Data Commons feed. Every rule of ClaimReview and MediaReview is checked, the vocabulary against schema.org 30.0, and each that is broken comes with where it stands and how to mend it.',
  byAddress: 'A page on the web',
  url: 'Address of the page',
  urlHint:
    'It is fetched once, as a crawler would. Its text is not kept and not shown.',
  checkAddress: 'Check the page',
  byText: 'Markup of your own',
  markup: 'JSON-LD, HTML or a feed',
  markupHint: 'Up to 900,000 characters. It is not kept.',
  place: 'Where it stands or will stand',
  placeHint:
    'With the address of the page, the rules on addresses can be judged.',
  checkText: 'Check the markup',
  report: 'Report',
  ofAddress: (url: string) => `On ${url}`,
  ofText: 'On what you pasted',
  verdicts: {
    errors: (count: number) =>
      `${counted(count, 'rule', 'rules')} that must be kept ${count === 1 ? 'is' : 'are'} broken.`,
    warnings: (count: number) =>
      `No error. ${counted(count, 'rule', 'rules')} that should be kept ${count === 1 ? 'is' : 'are'} broken.`,
    none: 'No rule is broken.',
  },
  met: (count: number) => `${counted(count, 'rule is', 'rules are')} met`,
  notJudged: (count: number) =>
    `${counted(count, 'rule', 'rules')} cannot be judged from this alone`,
  errors: {
    'no-url': 'Enter the address of a page, such as https://example.org/check.',
    'no-markup': 'Paste some markup first.',
    'too-long':
      'That is longer than 900,000 characters. Paste the markup alone.',
    'not-an-address':
      'Enter a whole address, such as https://example.org/check, or leave it empty.',
  },
  tooMany: (seconds: number) =>
    `You have had many checks made. Wait ${counted(seconds, 'second', 'seconds')} and try again.`,
  tooLongPage: 'The page is longer than 900,000 characters.',
}
