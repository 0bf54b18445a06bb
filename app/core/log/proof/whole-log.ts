import { z } from 'zod'
import { sameBytes } from '../bytes.ts'
import type { LogCrypto } from '../crypto.ts'
import type { IndexedKeyLeaf } from '../entries/key-ring.ts'
import { hashOfLeaf, readLeaf, type ReviewLeaf } from '../entries/leaf.ts'
import { append, EMPTY_FRONTIER, rootOf } from '../tree/frontier.ts'
import type { Hash } from '../tree/hashing.ts'
import { readCheckpoint } from '../note/checkpoint.ts'
import type { Kept } from './check-bundle.ts'
import { readKept } from './check-kept.ts'
import { checkSigned, type SignedTree } from './check-signed.ts'
import type { LogFault } from './fault.ts'

export const LOG_FORMAT = 'claimdesk-log/1'

const Head = z.object({
  format: z.literal(LOG_FORMAT),
  checkpoint: z.string(),
})

type Indexed = { index: number; leaf: ReviewLeaf }

/** A log that was read as a whole: the first line names it, each other is an entry. */
export type WholeLog = SignedTree & {
  /** The newest entry with a ClaimReview, by its SHA-256. */
  byMarkup: Map<string, Indexed>
  /** The entries about each review, in order. */
  byReview: Map<string, Indexed[]>
}

/** Read a whole log and compute its root anew. */
export function readWholeLog(
  crypto: LogCrypto,
  lines: Iterable<string>,
  kept: Pick<Kept, 'key' | 'checkpoint'>,
): WholeLog {
  const [head, ...texts] = lines
  const read = Head.safeParse(parsed(head ?? ''))
  const note = read.success ? read.data.checkpoint : ''
  const wanted = readCheckpoint(kept.checkpoint ?? '')
  const entries = readEntries(crypto, texts, wanted?.checkpoint.size ?? -1)
  const signed = checkSigned(crypto, { note, keys: entries.keys }, kept.key)
  const { checkpoint } = signed
  const faults = [...signed.faults, ...entries.faults]
  const fits =
    checkpoint?.size === texts.length &&
    sameBytes(checkpoint.root, entries.root)
  if (checkpoint && !fits) faults.push({ fault: 'root-differs' })
  if (kept.checkpoint !== null && checkpoint)
    faults.push(...againstKept(crypto, kept.checkpoint, { signed, entries }))
  const { byMarkup, byReview } = entries
  return { ...signed, faults, byMarkup, byReview }
}

type Entries = ReturnType<typeof readEntries>

function readEntries(
  { sha256 }: LogCrypto,
  texts: readonly string[],
  sizeWanted: number,
) {
  const keys: IndexedKeyLeaf[] = []
  const faults: LogFault[] = []
  const byMarkup = new Map<string, Indexed>()
  const byReview = new Map<string, Indexed[]>()
  let frontier = EMPTY_FRONTIER
  let rootWanted: Hash | null = null
  for (const [index, text] of texts.entries()) {
    if (frontier.size === sizeWanted) rootWanted = rootOf(sha256, frontier)
    frontier = append(sha256, frontier, hashOfLeaf(sha256, text)).frontier
    const leaf = readLeaf(text)
    if (!leaf) faults.push({ fault: 'entry-unreadable', at: `${index}` })
    else if (leaf.kind === 'key') keys.push({ index, leaf })
    else {
      if ('markupSha256' in leaf)
        byMarkup.set(leaf.markupSha256, { index, leaf })
      const before = byReview.get(leaf.reviewId)
      if (before) before.push({ index, leaf })
      else byReview.set(leaf.reviewId, [{ index, leaf }])
    }
  }
  const root = rootOf(sha256, frontier)
  if (frontier.size === sizeWanted) rootWanted = root
  return { keys, faults, byMarkup, byReview, root, rootWanted }
}

function againstKept(
  crypto: LogCrypto,
  note: string,
  { signed, entries }: { signed: SignedTree; entries: Entries },
): LogFault[] {
  const known = { checkpoint: signed.checkpoint!, ring: signed.ring }
  const read = readKept(crypto, note, known)
  if ('fault' in read) return [read.fault]
  if (!entries.rootWanted)
    return [{ fault: 'cut-off', at: `${read.kept.size}` }]
  return sameBytes(read.kept.root, entries.rootWanted)
    ? []
    : [{ fault: 'kept-differs' }]
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}
