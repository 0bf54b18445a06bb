import { diffWords as compareWords } from 'diff'

export type DiffPart = { kind: 'same' | 'added' | 'removed'; text: string }

/** What a passage was and what it is now. */
type Passage = { old: string; now: string; same: boolean }

/** Beyond this many changed words a text counts as rewritten. */
const MOST_CHANGES = 500

/** No more than a space, a mark or one short word. */
const HARDLY_ANYTHING = /^\P{L}*\p{L}{0,3}[^\p{L}\p{N}]*$/u

/**
 * The words that `after` adds to and takes from `before`, in reading order.
 * Changes with hardly anything between them are one: a reader compares
 * phrases, not words. Spaces that differ do not count.
 */
export function diffWords(before: string, after: string): DiffPart[] {
  return passagesOf(before, after).reduce(joinChanges, []).flatMap(partsOf)
}

function passagesOf(before: string, after: string): Passage[] {
  const found = compareWords(before, after, { maxEditLength: MOST_CHANGES })
  if (!found) return [{ old: before, now: after, same: false }]
  return found.map(({ added, removed, value }, at) => {
    const between = found[at - 1] && found[at + 1]
    return {
      old: added ? '' : value,
      now: removed ? '' : value,
      same: !added && !removed && !(between && HARDLY_ANYTHING.test(value)),
    }
  })
}

function joinChanges(joined: Passage[], { old, now, same }: Passage) {
  const last = joined.at(-1)
  if (!last || last.same || same) return [...joined, { old, now, same }]
  const change = { old: last.old + old, now: last.now + now, same }
  return [...joined.slice(0, -1), change]
}

function partsOf({ old, now, same }: Passage): DiffPart[] {
  if (same) return [{ kind: 'same', text: now }]
  const removed: DiffPart = { kind: 'removed', text: old }
  const added: DiffPart = { kind: 'added', text: now }
  return [removed, added].filter(({ text }) => text !== '')
}
