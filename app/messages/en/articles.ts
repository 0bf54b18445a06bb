import { counted } from '../counted.ts'
import type { ImageRefusal } from '#app/core/claim/image/sniff-image.ts'

type ArticleRefusal =
  | 'not-allowed'
  | 'no-such-article'
  | 'changed-since'
  | 'same-text'
  | ImageRefusal

const refusals: Record<ArticleRefusal, string> = {
  'not-allowed': 'Your roles on this desk do not include this.',
  'no-such-article': 'This article does not exist.',
  'changed-since':
    'Somebody changed this article since you opened it. What stands there now is shown beside each field that differs.',
  'same-text':
    'This is the text of the current version, word for word. Nothing was taken in.',
  'not-an-image':
    'This is not a picture that can be shown. Choose a PNG, JPEG, WebP or GIF file.',
  'image-too-large': 'The picture is over 5 MB. Choose a smaller one.',
}

const errors = {
  'headline-missing': 'Give the headline, or what the text is called.',
  'too-long': 'This is too long. Shorten it.',
  'day-unreadable': 'Write the day as year-month-day, or leave it empty.',
  'language-unreadable':
    'Write the language as a short code such as en, de or pt-BR.',
  'address-unreadable': 'This is not a web address. It begins with https://',
  'file-missing': 'Choose a file first.',
  'address-missing': 'Give the address of the page.',
  'quote-missing': 'Write what was said, word for word.',
  'wording-missing': 'Write the claim as a sentence of its own.',
  'medium-missing': 'Choose what kind of source it is.',
  'day-in-future': 'This day has not come yet.',
}

/** The articles of the desk, their versions, and claims without an article. */
export const articles = {
  refusals,
  errors,
  kept: 'Everything you typed is still in the form. Only a file has to be chosen again.',
  bodyRefused:
    'What you sent is over 12 MB, so nothing of it was read. Choose a smaller file, or paste the part that matters.',

  title: 'Articles',
  lead: 'What the desk has taken in, newest first. Open one to triage its claims.',
  takeIn: 'Take in an article',
  enterClaim: 'Enter a claim',
  table: 'Articles, newest first',
  headline: 'Headline',
  publisher: 'Publisher',
  published: 'Published',
  takenIn: 'Taken in',
  by: (name: string) => `by ${name}`,
  claims: 'Claims',
  noClaims: 'No claims',
  toDecide: (count: number, all: number) =>
    count === 0
      ? `${counted(all, 'claim', 'claims')}, all decided`
      : `${count} of ${all} to decide`,
  version: (number: number) => `Version ${number}`,
  emptyTitle: 'No article taken in yet',
  emptyBody:
    'Paste, upload or fetch one. It is broken into claims, and you decide which of them the desk checks.',
  emptyNoMore: 'No older articles',

  preview: {
    title: 'How the text was read',
    summary: (lines: number, claims: number) =>
      `${counted(lines, 'line', 'lines')}, ${counted(claims, 'candidate claim', 'candidate claims')}`,
    shortened: (left: number) =>
      `… and ${counted(left, 'more line', 'more lines')}`,
    editText: 'Mend the text before it is kept',
    readAgain: 'Read it again',
    from: {
      paste: 'Pasted text',
      upload: 'From the file',
      url: 'From the address',
    },
    largest: (kept: number, left: number) =>
      `Only the ${kept} candidates with the highest scores come to the desk; ${left} weaker ones stay out. They can be added by hand.`,
  },
  details: {
    title: 'Details of the article',
    lead: 'What is known of it. Claims found in it name it in these words.',
    save: 'Save',
    now: (value: string) => `Now: ${value}`,
    nowEmpty: 'Now: empty',
    saveOver: 'Save mine over it',
    languageHint: 'A short code: en, de, uk, pt-BR.',
  },

  versions: {
    title: 'Versions of the article',
    lead: 'Articles are changed after they appear. Take in the new text: the claims are found again where they stand, what is gone is marked, and new sentences bring new candidates.',
    formTitle: 'Take in a new version',
    save: 'Take in the new version',
    listTitle: 'All versions',
    current: 'current',
    read: 'Read it',
    compare: 'Compare with the one before',
    compareTitle: (from: number, to: number) =>
      `What changed from version ${from} to version ${to}`,
    onlySpacing: 'Only spacing or the order of lines differs.',
    taken: (name: string) => `taken in by ${name}`,
  },

  enter: {
    title: 'Enter a claim without an article',
    lead: 'For what was said in a post, a speech, a video, a forwarded message or a reader’s tip.',
    said: 'What was said',
    quote: 'Quote',
    quoteHint: 'Word for word, in the language it was said in.',
    wording: 'The claim in one sentence',
    wordingHint:
      'As a reader understands it who has not seen the source. Leave it empty to use the quote.',
    where: 'Where and when',
    medium: 'Kind of source',
    place: 'Place',
    placeHint: 'A platform, a hall, a programme: where it was said.',
    claimedOn: 'Day',
    url: 'Address of it',
    urlHint: 'Where it can be seen, if it is online.',
    who: 'Who said it',
    claimant: 'Name',
    claimantHint: 'Leave it empty if nobody knows.',
    kind: 'That is',
    role: 'Role',
    roleHint: 'At the time: “Minister of Energy”.',
    sameAs: 'Address that says who it is',
    sameAsHint: 'A home page or a Wikidata entry. It is never guessed.',
    image: 'Picture of it',
    imageHint:
      'A screenshot or photograph: PNG, JPEG, WebP or GIF, at most 5 MB.',
    save: 'Enter the claim',
    instead: 'Is there an article?',
    insteadLink: 'Take in the article',
  },
}
