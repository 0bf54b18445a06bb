export type WordChange = { kind: 'same' | 'removed' | 'added'; text: string }

/** How `before` became `after`, word by word, in reading order. */
export function diffWords(before: string, after: string): WordChange[] {
  const [one, other] = [wordsOf(before), wordsOf(after)]
  const start = commonStart(one, other)
  const end = commonStart(
    one.slice(start).toReversed(),
    other.slice(start).toReversed(),
  )
  return joinRuns([
    ...changes('same', one.slice(0, start)),
    ...diffMiddle(
      one.slice(start, one.length - end),
      other.slice(start, other.length - end),
    ),
    ...changes('same', one.slice(one.length - end)),
  ])
}

/** Words with the spaces that follow them, so that they join to the text. */
function wordsOf(text: string) {
  return text.match(/\s+|\S+\s*/g) ?? []
}

function commonStart(one: string[], other: string[]) {
  const length = Math.min(one.length, other.length)
  for (let index = 0; index < length; index++) {
    if (one[index] !== other[index]) return index
  }
  return length
}

function changes(kind: WordChange['kind'], words: string[]): WordChange[] {
  return words.map((text) => ({ kind, text }))
}

/** Beyond this many pairs of words a passage counts as rewritten. */
const mostPairs = 4_000_000

function diffMiddle(one: string[], other: string[]): WordChange[] {
  if (one.length * other.length > mostPairs) {
    return [...changes('removed', one), ...changes('added', other)]
  }
  return walkBack(one, other, longestCommon(one, other))
}

/** `lengths[i * width + j]`: the longest common part from i and j onwards. */
function longestCommon(one: string[], other: string[]) {
  const width = other.length + 1
  const lengths = new Uint16Array((one.length + 1) * width)
  for (let i = one.length - 1; i >= 0; i--) {
    for (let j = other.length - 1; j >= 0; j--) {
      const at = i * width + j
      lengths[at] =
        one[i] === other[j]
          ? valueAt(lengths, at + width + 1) + 1
          : Math.max(valueAt(lengths, at + width), valueAt(lengths, at + 1))
    }
  }
  return lengths
}

function walkBack(one: string[], other: string[], lengths: Uint16Array) {
  const found: WordChange[] = []
  const width = other.length + 1
  let [i, j] = [0, 0]
  while (i < one.length || j < other.length) {
    const [left = null, right = null] = [one[i], other[j]]
    const removing = valueAt(lengths, (i + 1) * width + j)
    const adding = valueAt(lengths, i * width + j + 1)
    if (left !== null && left === right) {
      found.push({ kind: 'same', text: left })
      i++
      j++
    } else if (left !== null && (right === null || removing >= adding)) {
      found.push({ kind: 'removed', text: left })
      i++
    } else if (right !== null) {
      found.push({ kind: 'added', text: right })
      j++
    }
  }
  return found
}

function valueAt(lengths: Uint16Array, at: number) {
  return lengths[at] ?? 0
}

function joinRuns(words: WordChange[]): WordChange[] {
  const runs: WordChange[] = []
  for (const word of words) {
    const last = runs.at(-1)
    if (last?.kind === word.kind) last.text += word.text
    else runs.push({ ...word })
  }
  return runs
}
