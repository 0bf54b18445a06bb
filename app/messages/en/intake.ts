import type { DocumentFormat } from '#app/core/intake/document-format.ts'
import type { IntakeNote } from '#app/core/intake/read-text.ts'
import type { IntakeRefusal } from '#app/core/intake/refusals.ts'
import { counted } from '../counted.ts'

const whyNot: Record<IntakeRefusal, string> = {
  empty: 'There is no text in it. Paste the article, or choose another file.',
  'too-short':
    'This is too short for an article. Paste its whole text, or enter a single claim instead.',
  'too-long':
    'This is longer than a million characters. Take in the part that matters.',
  binary:
    'This is not text: it looks like a picture, a program or a damaged file. Choose an HTML, text, Markdown, Word or PDF file.',
  'too-large':
    'This is larger than 10 MB, or has more than 1,000 pages. Paste the text, or upload the part that matters.',
  'not-a-supported-type':
    'This kind of file cannot be read. Choose .html, .txt, .md, .docx or .pdf; save an old .doc or .rtf file as .docx first.',
  'wrong-encoding':
    'The letters in this file cannot be told for certain. Save it as UTF-8 and upload it again, or paste the text.',
  'password-protected':
    'This file is locked with a password. Unlock it and upload it again, or paste the text.',
  'no-text-in-pdf':
    'This PDF holds pictures of pages but no text. Paste the text, or upload a version with recognised text.',
  'no-article':
    'No article was found on this page. It may need a login, be drawn by scripts, or list other pages. Open it in your browser and paste the text.',
  damaged:
    'This file is damaged and could not be read. Save it anew and upload it again, or paste the text.',
  'unpacks-too-large':
    'This file unpacks to more than can be read. Paste the text instead.',
  'took-too-long':
    'Reading this file took too long and was stopped. Paste the text instead.',
  'invalid-url':
    'This is not a complete web address. It begins with https:// and holds no user name or password.',
  'not-http': 'Only addresses that begin with http:// or https:// are fetched.',
  'not-public-address':
    'This address is not on the public web, or leads to a place that is not. Upload the page or paste its text.',
  'too-many-redirects':
    'This address leads on to another again and again. Open it in your browser and copy the address it ends at.',
  'timed-out':
    'The site did not answer in time. Try again later, or paste the text.',
  'http-error':
    'The site answers with an error instead of the page. Check the address, or paste the text.',
  'no-such-host':
    'No site has this name. Check the address, or paste the text.',
  unreachable:
    'The site cannot be reached. Check the address, try again later, or paste the text.',
}

const notes: Record<IntakeNote['note'], (found: string) => string> = {
  'encoding-guessed': (encoding) =>
    `The file does not say how its letters are encoded; it was read as ${encoding}. Check accents and quotation marks.`,
  'file-made-on': (day) =>
    `The file was made on ${day}. That is not always when it was published.`,
}

const formats: Record<DocumentFormat, string> = {
  html: 'Web page',
  txt: 'Plain text',
  md: 'Markdown',
  docx: 'Word document',
  pdf: 'PDF',
}

/** Taking in an article: by paste, file or address. */
export const intake = {
  whyNot,
  notes,
  formats,
  answeredWith: (status: string) =>
    `The site answers with error ${status} instead of the page. Check the address, or paste the text.`,

  title: 'Take in an article',
  lead: 'Paste it, upload it or give its address. What is found out about it is shown for you to correct before anything is saved.',
  ways: {
    legend: 'How does the article come in?',
    paste: 'Paste text',
    upload: 'Upload a file',
    url: 'Fetch an address',
  },
  text: 'Text of the article',
  textHint:
    'As copied from the page. Captions, menus and related headlines are told apart afterwards.',
  file: 'File',
  fileHint: 'HTML, plain text, Markdown, Word (.docx) or PDF, up to 10 MB.',
  url: 'Address of the page',
  urlHint: 'A public address that begins with https://',
  next: 'Read it',
  reading: 'Reading…',
  fetching: 'Fetching the page…',
  singleClaim: 'Enter a single claim instead',
  singleClaimHint:
    'For a post, a speech, a video or a forwarded message without an article.',

  check: {
    title: 'Is this right?',
    lead: 'This is what the article says about itself. Mend what is wrong; leave empty what nobody knows.',
    headline: 'Headline',
    author: 'Author',
    publisher: 'Publisher',
    publishedOn: 'Published on',
    language: 'Language',
    canonicalUrl: 'Address of the original',
    text: 'Text as it will be kept',
    textHint: 'Once saved, this text does not change; a mend is a new version.',
    size: (words: number) => counted(words, 'word', 'words'),
    save: 'Take in and break into claims',
    back: 'Start again',
  },

  known: {
    title: 'This text is here already',
    body: (headline: string) =>
      `“${headline}” has the same text. Open it, or take this one in as a new version of another article.`,
    open: 'Open the article',
  },
}
