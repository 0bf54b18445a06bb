import type { LogFaultKind } from '#app/core/log/proof/fault.ts'
import type { LeafKind } from '#app/core/log/entries/leaf.ts'
import type { StoreFault } from '#app/core/log/store-fault.ts'
import { counted } from '../../counted.ts'
import { verifyPage } from './verify.ts'

const faults: Record<LogFaultKind, string> = {
  'no-proof': 'It has not the form of a proof, or of a log.',
  'entry-unreadable': 'An entry is not of the form that entries have.',
  'not-included':
    'An entry is not part of the signed record: its path leads to another root.',
  'root-differs':
    'The entries do not add up to what was signed: some were changed, removed, added or reordered.',
  'keys-broken':
    'The chain of keys is broken: one was brought in without the signatures that it needs.',
  'another-log': 'It is signed in the name of another log than its keys.',
  'signature-wrong': 'The signature does not fit what is signed.',
  'not-signed': 'None of the log’s keys signed it.',
  'key-not-trusted':
    'The key that you keep did not sign it, and no later key that it vouches for did.',
  'kept-unreadable': 'The checkpoint that you keep is none.',
  'kept-another-log': 'The checkpoint that you keep is that of another log.',
  'kept-not-signed':
    'The checkpoint that you keep was not signed by a key of this log.',
  'kept-unproved':
    'Whether the record grew out of the checkpoint that you keep cannot be told from this alone.',
  'kept-differs':
    'The record did NOT grow out of the checkpoint that you keep: its past was rewritten.',
  'cut-off':
    'The record is shorter than the checkpoint that you keep: its end was cut off.',
  'not-logged': 'This is not in the record.',
  'content-differs':
    'The content is not the one that was entered when it was published.',
  'no-markup': 'There is no ClaimReview in it to check.',
  'markup-differs':
    'The ClaimReview is not the one that was entered for this version.',
  'text-missing': 'Words that were published are not to be read in it.',
  superseded: 'It is genuine and out of date: a newer version was published.',
  'out-of-sight':
    'It is genuine, and the desk has since withdrawn it or taken it out of sight.',
}

const storeFaults: Record<StoreFault['fault'], string> = {
  gap: 'Entries are missing from this one on.',
  'cut-off': 'The end of the log is missing, after so many entries.',
  'entry-differs': 'An entry is not what was written.',
  'node-differs': 'A stored hash is not that of its entries.',
  'checkpoint-differs':
    'What was signed at this size is not what the log holds.',
  'checkpoint-unsigned': 'What was signed at this size has no valid signature.',
  'keys-broken': 'The chain of keys is broken.',
  'not-logged': 'A published version is not in the log.',
  'version-gone': 'A version that was entered is gone.',
  'content-differs': 'A version says something else than what was entered.',
  'standing-differs':
    'A review is in or out of sight, or has versions, without an entry that says so.',
  'served-differs':
    'The ClaimReview that is served is not the one that was entered last.',
}

const kinds: Record<LeafKind, string> = {
  version: 'Published',
  markup: 'Markup made anew',
  hidden: 'Taken out of sight',
  restored: 'Shown again',
  withdrawn: 'Withdrawn',
  key: 'New key',
}

/** What the command line says of proofs and of the log. */
const cli = {
  holds: 'It holds.',
  holdsByOwnKey:
    'It fits together, but by the key that came along with it. Give the key that you keep with --key: only then does it show who signed.',
  outdated: 'It holds, and is out of date.',
  fails: 'It does NOT hold.',
  version: (version: number, index: number, publishedAt: string) =>
    `Version ${version}, published ${publishedAt}, is entry ${index} of the record.`,
  signed: (origin: string, size: number) =>
    `Signed as ${origin} over ${counted(size, 'entry', 'entries')}.`,
  keyId: (id: string) => `Key: ${id}`,
  checked: (count: number) =>
    `${counted(count, 'ClaimReview', 'ClaimReviews')} looked at.`,
  absent: (count: number) =>
    `${counted(count, 'check', 'checks')} that readers are given ${count === 1 ? 'is' : 'are'} not in it.`,
  intact: (entries: number, checkpoints: number) =>
    `The log is intact: ${counted(entries, 'entry', 'entries')}, ${counted(checkpoints, 'signed checkpoint', 'signed checkpoints')}.`,
  broken: (entries: number) =>
    `The log is NOT intact: ${counted(entries, 'entry', 'entries')} looked at.`,
  keptFits: 'It grew out of the checkpoint that you keep.',
  noCheckpointKept:
    'No checkpoint was given: that the whole log was replaced by another cannot be seen without one that is kept elsewhere.',
  root: (root: string) => `Root: ${root}`,
  rotated: (from: string, to: string) =>
    `The key ${from} is replaced by ${to}. From now on the new one signs.`,
  retired: (file: string) =>
    `The old key lies in ${file}. Keep it off this machine while backups from before still matter, then destroy it.`,
  publish:
    'Publish the new key where readers can compare it, and copy the key file to every machine that serves this desk.',
  refusals: {
    'not-allowed': 'This is for admins.',
    'no-log': 'Nothing was published yet: there is no log and no key.',
    'key-missing':
      'The key that signs the log is not in LOG_KEY_FILE. Put it back from your backup. Only if it is lost for good, give --lost.',
    'key-not-lost': 'The key is there. Rotate it without --lost.',
    'changed-since': 'Somebody else replaced the key at this moment.',
  },
}

const recordPage = {
  title: 'The public record',
  lead: 'Every version of every check that we publish is entered in a record that can only grow. It is signed, and anybody can check that nothing in it was changed or removed in silence.',
  emptyTitle: 'The record is empty',
  emptyBody: 'It begins with the first check that is published.',
  signed: 'What is signed now',
  size: 'Entries',
  signedAt: 'Signed',
  root: 'Root (SHA-256)',
  keyId: 'Key (SHA-256)',
  keep: 'Keep this checkpoint, with a friend or in an archive. Whoever has it can tell later whether the record only grew since.',
  checkpoint: 'Checkpoint',
  whole: 'The whole record',
  entriesJson: 'Entries as JSON',
  keysJson: 'Keys as JSON',
  check: 'Check it',
  checkHere: 'For a quick look, ask this server:',
  checkHereLink: 'check a page, a proof or a feed',
  checkOffline:
    'It is this server that answers there. To trust nobody, check on your own machine with this free program, without a network: save the page and its proof, or the feed and the whole record, and keep the key.',
  commandLines: `npm run -s desk -- verify page.html --proof proof.json --key key.txt
npm run -s desk -- verify feed.json --log whole.ndjson --key key.txt --checkpoint kept.txt`,
  keys: 'Keys',
  keysBody:
    'A key is trusted because you know it from elsewhere, not because it stands here. Each new key is signed by the one before.',
  keyNow: 'Signs now',
  keyUntil: (entry: number) => `Signed until entry ${entry}`,
  keySince: 'Since',
  entryNumber: (index: number) => `entry ${index}`,
  keyWhy: 'Brought in',
  whys: {
    first: 'with the first publication',
    rotated: 'in turn, signed by the key before',
    lost: 'because the key before was lost: nothing vouches for it but this page',
  },
  keyLine: 'For programs',
  entries: 'Newest entries',
  olderEntries: 'Older entries',
  older: 'Older entries',
  newest: 'Newest entries',
  ofReview: (slug: string, version: number) => `${slug}, version ${version}`,
  proves: 'What this proves, and what not',
  does: 'It shows',
  doesPoints: [
    'that a version, with its text and its ClaimReview, was entered, and is exactly what was entered',
    'that nothing before a checkpoint you keep was changed, removed or moved since',
    'that a correction, a withdrawal or a hiding left a trace',
    'which key signed, if you know the key from elsewhere',
  ],
  doesNot: 'It does not show',
  doesNotPoints: [
    'that what a check says is true',
    'when something was entered: times are the desk’s own word',
    'that everybody is shown the same record: compare checkpoints with others',
    'anything about what no checkpoint you keep covers',
    'who held the key, if it was stolen',
  ],
}

const proofPage = {
  kicker: 'The public record',
  title: (version: number) => `Proof of version ${version}`,
  toReview: 'The check',
  toVersion: (version: number) => `Version ${version} as it was`,
  here: 'This server followed the proof just now. It leads from the entry to what is signed.',
  entered: 'What was entered',
  index: 'Entry',
  indexOf: (index: number, size: number) =>
    `${index} (counted from 0) of ${counted(size, 'entry', 'entries')}`,
  publishedAt: 'Published',
  loggedAt: 'Entered',
  sight: 'Now',
  content: 'Content (SHA-256)',
  markup: 'ClaimReview (SHA-256)',
  key: 'Signed by the key',
  entry: 'The entry, to the letter',
  path: (count: number) =>
    `The path to the root: ${counted(count, 'hash', 'hashes')}`,
  noPath: 'The entry is the whole record.',
  checkpoint: 'The checkpoint it leads to',
  check: 'Check it without trusting this server',
  checkBody:
    'Save the check’s page and this proof, and keep the key. The rest needs no network.',
  commandLine:
    'npm run -s desk -- verify page.html --proof proof.json --key key.txt',
  download: 'Proof as JSON',
  toLog: 'The record and its keys',
  toVerify: 'Check something else',
}

const verdicts = {
  holds: 'It is what was published',
  'holds-by-own-key': 'It fits together',
  outdated: 'It was published, and is out of date',
  fails: 'It is NOT what was published',
}

const sights = {
  published: 'published',
  hidden: 'out of sight',
  withdrawn: 'withdrawn',
}

/** The public record of what was published, and how it is checked. */
export const log = {
  faults,
  storeFaults,
  kinds,
  cli,
  recordPage,
  proofPage,
  verifyPage,
  verdicts,
  sights,
}
