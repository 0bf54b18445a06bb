import type {
  DocumentRefusal,
  FetchRefusal,
} from '#app/core/intake/refusals.ts'

/** Why a page could not be kept. */
const whyNoSnapshot: Record<FetchRefusal | DocumentRefusal, string> = {
  'invalid-url': 'The address is not complete. It begins with https://.',
  'not-http': 'Only http:// and https:// addresses are fetched.',
  'not-public-address':
    'The address is not on the public web, or leads to a place that is not.',
  'too-many-redirects': 'The page led from address to address without end.',
  'too-large': 'The page is larger than 10 MB. Attach the part that matters.',
  'timed-out': 'The site did not answer in time. Try again later.',
  'not-a-supported-type':
    'This kind of file is not kept. Save it and attach it below.',
  'http-error':
    'The site refused or does not have the page. Open it in your browser, save it and attach it below.',
  'no-such-host': 'No site has this name. Check the address.',
  unreachable: 'The site cannot be reached. Check the address, or try later.',
  empty: 'The page is empty.',
  binary: 'The page holds no text.',
  'wrong-encoding': 'The letters of the page cannot be told for certain.',
  'password-protected': 'The file is locked with a password.',
  'no-text-in-pdf': 'The PDF holds pictures of pages but no text.',
  'no-article': 'No text was found on the page.',
  damaged: 'The file is damaged.',
  'unpacks-too-large': 'The file unpacks to more than can be kept.',
  'took-too-long': 'Reading the file took too long.',
}

export const snapshot = {
  waiting: 'The page is being fetched.',
  reload: 'Look again',
  taken: 'Kept',
  read: 'Read the kept page',
  hash: 'SHA-256',
  copyHash: 'Copy hash',
  failed: 'The page could not be kept.',
  none: 'The page was not kept.',
  again: 'Fetch it again',
  first: 'Fetch it',
  whyNot: whyNoSnapshot,
  unknownFailure: 'Something went wrong on the way.',
  page: {
    title: 'Kept page',
    of: 'Kept from',
    led: 'Led to',
    takenAt: 'Fetched',
    status: 'Answer of the site',
    kind: 'Kind',
    size: 'Size',
    hash: 'SHA-256',
    verified: 'computed anew just now; the bytes are as they were fetched',
    original: 'Download the bytes as fetched',
    back: 'Back to the research',
    note: 'Text and structure as kept. Scripts, styles, pictures and forms are left out.',
    asText: 'The text that was found in it.',
    noText: 'Nothing readable was found in it. Download the bytes instead.',
    evidence: (number: number) => `Evidence ${number}`,
  },
  gone: 'This page was not kept, or is not open to you.',
}

export const kept = {
  'bytes-changed':
    'The bytes kept for this do not match their hash, so they are not shown: they were damaged or changed after they were kept. Tell whoever runs this desk to restore them from a backup.',
  'bytes-missing':
    'The bytes kept for this are not in the store any more. Tell whoever runs this desk to restore them from a backup.',
}
