export type DiffPart = { kind: 'same' | 'added' | 'removed'; text: string }

/** Beyond this the table of the middle would grow too large. */
const MAX_CELLS = 4_000_000

/** The words that `after` adds to and takes from `before`, in reading order. */
export function diffWords(before: string, after: string): DiffPart[] {
  const old = wordsOf(before)
  const now = wordsOf(after)
  const start = commonLength(old, now)
  const end = commonLength(
    old.slice(start).toReversed(),
    now.slice(start).toReversed(),
  )
  return joined([
    ...old.slice(0, start).map(same),
    ...diffMiddle(
      old.slice(start, old.length - end),
      now.slice(start, now.length - end),
    ),
    ...old.slice(old.length - end).map(same),
  ])
}

function wordsOf(text: string) {
  return text.match(/\s+|[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu) ?? []
}

function commonLength(one: string[], other: string[]) {
  const at = one.findIndex((word, index) => word !== other[index])
  return at < 0 ? Math.min(one.length, other.length) : at
}

/** Walk the table of longest common subsequences from its start. */
function diffMiddle(old: string[], now: string[]): DiffPart[] {
  if (old.length * now.length > MAX_CELLS) {
    return [...old.map(removed), ...now.map(added)]
  }
  const longest = longestCommon(old, now)
  const parts: DiffPart[] = []
  let [i, j] = [0, 0]
  while (i < old.length && j < now.length) {
    if (old[i] === now[j]) {
      parts.push(same(old[i]!))
      i++
      j++
    } else if (longest[i + 1]![j]! >= longest[i]![j + 1]!) {
      parts.push(removed(old[i++]!))
    } else parts.push(added(now[j++]!))
  }
  return [...parts, ...old.slice(i).map(removed), ...now.slice(j).map(added)]
}

/** Cell (i, j): the length of the longest common run of words from there on. */
function longestCommon(old: string[], now: string[]) {
  const table = Array.from(
    { length: old.length + 1 },
    () => new Uint16Array(now.length + 1),
  )
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = now.length - 1; j >= 0; j--) {
      table[i]![j] =
        old[i] === now[j]
          ? table[i + 1]![j + 1]! + 1
          : Math.max(table[i + 1]![j]!, table[i]![j + 1]!)
    }
  }
  return table
}

/** Neighbours of one kind become one part. */
function joined(parts: DiffPart[]) {
  const runs: DiffPart[] = []
  for (const part of parts) {
    const last = runs.at(-1)
    if (last?.kind === part.kind) last.text += part.text
    else runs.push({ ...part })
  }
  return runs
}

function same(text: string): DiffPart {
  return { kind: 'same', text }
}

function added(text: string): DiffPart {
  return { kind: 'added', text }
}

function removed(text: string): DiffPart {
  return { kind: 'removed', text }
}
