import { chainedText, FIRST_PREVIOUS_HASH, type ChainedEvent } from './chain.ts'

export type StoredEvent = ChainedEvent & { hash: string }

/** The newest event that was looked at, or that the desk says is the newest. */
export type ChainHead = { seq: number; hash: string }

export const CHAIN_START: ChainHead = { seq: 0, hash: FIRST_PREVIOUS_HASH }

export type ChainFault = {
  /** Where: the number of the event, or the first one that is missing. */
  seq: number
  fault:
    /** Numbers are missing before this event. */
    | 'gap'
    /** It does not follow the event before it. */
    | 'not-linked'
    /** What it says is not what was written. */
    | 'changed'
    /** Events after this one are missing. */
    | 'cut-off'
    /** The desk's own note of its newest event says otherwise. */
    | 'head-differs'
}

/** What is wrong with `event`, that should follow `before`. */
export function checkEvent(
  event: StoredEvent,
  before: ChainHead,
  hashOf: (text: string) => string,
): ChainFault[] {
  const faults: ChainFault[] = []
  const isNext = event.seq === before.seq + 1
  if (!isNext) faults.push({ seq: before.seq + 1, fault: 'gap' })
  if (isNext && event.previousHash !== before.hash)
    faults.push({ seq: event.seq, fault: 'not-linked' })
  if (hashOf(chainedText(event)) !== event.hash)
    faults.push({ seq: event.seq, fault: 'changed' })
  return faults
}

/**
 * What is wrong at the end. Events may be written while one looks, so the last
 * one lies between what the desk noted before and after.
 */
export function checkHead(
  last: ChainHead,
  noted: { before: ChainHead; after: ChainHead },
): ChainFault[] {
  if (last.seq < noted.before.seq) return [{ seq: last.seq, fault: 'cut-off' }]
  const beyond = last.seq > noted.after.seq
  const differs = last.seq === noted.after.seq && last.hash !== noted.after.hash
  return beyond || differs ? [{ seq: last.seq, fault: 'head-differs' }] : []
}
