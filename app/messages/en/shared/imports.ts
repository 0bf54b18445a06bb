import type { RecordFault } from '#app/core/imports/read-record.ts'
import type { FetchRefusal } from '#app/core/intake/refusals.ts'
import { counted } from '../../counted.ts'

type RunFault = RecordFault | FetchRefusal

/** Taking in what others checked: starting, watching and ending an import. */
export const imports = {
  file: 'File',
  fileHint:
    'JSON, JSON-LD, JSON a line, a Data Commons feed or a saved page, at most 12 MB. Larger files: npm run -s desk -- import FILE.',
  url: 'Or an address',
  urlHint:
    'Of a feed, at most 64 MB in two minutes, or of a page with ClaimReview markup.',
  button: 'Import',
  runs: 'Imports',
  records: 'Records',
  source: 'From',
  started: 'Started',
  state: 'State',
  states: {
    waiting: 'waits',
    running: 'under way',
    done: 'done',
    failed: 'failed',
    cancelled: 'cancelled',
  },
  counts: {
    read: 'Read',
    fresh: 'New',
    changed: 'Of the new, at an address with an older record',
    known: 'Known already',
    withdrawn: 'Taken back by their publisher',
    failed: 'Could not be read',
  },
  taken: (fresh: number, read: number) => `${fresh} new of ${read}`,
  progress: 'Taken in, in bytes',
  reading: 'The source is being fetched.',
  reload: 'Reload this page to see how far it is.',
  cancel: 'Cancel',
  resume: 'Go on',
  again: 'Import again',
  defects: 'Rules that the records break',
  defectsLead: 'How many records break each. They are kept all the same.',
  noDefects: 'None so far.',
  rule: 'Rule',
  recordCount: 'Records',
  failures: 'Records that could not be read',
  failureAt: (number: number) => `Record ${number}`,
  superseded: 'an older version',
  withdrawn: 'taken back',
  recordsOfRun: 'What it brought',
  noRecords: 'It brought nothing new so far.',
  done: (run: {
    fresh: number
    known: number
    changed: number
    failed: number
  }) =>
    `${run.fresh} new (${run.changed} of them changed), ${run.known} known, ${run.failed} not readable.`,
  goingOn: (offset: number) => `Going on behind byte ${offset}.`,
  readSoFar: (read: number) => `${counted(read, 'record', 'records')} read`,
  faults: {
    'not-json': 'This is no JSON.',
    'too-long': 'It is longer than 8 MB.',
    'no-reviews': 'There is no ClaimReview in it.',
    'invalid-url': 'This is no address.',
    'not-http': 'Only http and https addresses can be fetched.',
    'not-public-address': 'The address leads to a private network.',
    'too-many-redirects': 'The address redirects too often.',
    'too-large':
      'It is larger than 64 MB. Download it and use the command line.',
    'timed-out': 'It took longer than two minutes.',
    'not-a-supported-type': 'It is neither JSON nor a page.',
    'http-error': 'The site answered with an error.',
    'no-such-host': 'No site has this name.',
    unreachable: 'The site cannot be reached.',
  } satisfies Record<RunFault, string> as Record<string, string>,
  feeds: {
    title: 'Followed feeds',
    lead: 'Each is fetched every six hours, and less often while it does not answer.',
    url: 'Address of a feed',
    urlHint:
      'JSON, JSON a line or a Data Commons feed, or a page with ClaimReview markup.',
    follow: 'Follow',
    empty: 'No feed is followed.',
    states: { active: 'followed', paused: 'paused' },
    failing: (failures: number) =>
      failures === 1 ? 'failed' : `failed ${failures} times in a row`,
    fetched: 'Fetched last',
    never: 'not yet',
    next: 'Next',
    none: '–',
    run: 'Last import',
    toRun: 'what it brought',
    nothing: 'nothing yet',
    pause: 'Pause',
    resume: 'Go on',
    remove: 'Remove',
    of: (verb: string, url: string) => `${verb}: ${url}`,
    ask: {
      title: 'Stop following this feed?',
      body: 'What it brought stays.',
      confirm: 'Stop following',
    },
  },
  refusals: {
    'already-followed': 'This feed is followed already.',
    'too-many-subscriptions':
      'A desk follows 50 feeds at the most: remove one first.',
    'no-such-subscription': 'Somebody removed this feed meanwhile.',
    'not-allowed': 'Importing is for editors and admins.',
    'nothing-given': 'Choose a file or give an address.',
    'not-an-address': 'An address begins with https:// or http://.',
    'too-large':
      'The file is larger than 12 MB. Use the command line: npm run -s desk -- import FILE, or give an address.',
    'import-not-under-way': 'It is not under way any more.',
    'import-not-stopped': 'It did not stop.',
    'source-gone': 'The file is not kept any more: choose it again.',
  },
}
