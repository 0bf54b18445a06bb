/** Lines that changed, with the line before and after them for context. */
export type ChangedPassage = {
  before: string
  after: string
  lineBefore: string | null
  lineAfter: string | null
}

/**
 * Where two versions of a text differ, passage by passage. Lines that stand
 * once in each version hold the two together; what lies between them changed.
 */
export function changedPassages(before: string, after: string) {
  const old = linesOf(before)
  const now = linesOf(after)
  const held = [...heldTogether(old, now), [old.length, now.length] as const]
  const passages: ChangedPassage[] = []
  let [i, j] = [0, 0]
  for (const [heldOld, heldNow] of held) {
    if (heldOld > i || heldNow > j)
      passages.push({
        before: old.slice(i, heldOld).join('\n'),
        after: now.slice(j, heldNow).join('\n'),
        lineBefore: old[i - 1] ?? null,
        lineAfter: old[heldOld] ?? null,
      })
    i = heldOld + 1
    j = heldNow + 1
  }
  return passages.filter((passage) => passage.before !== passage.after)
}

type Pair = readonly [old: number, now: number]

/** The longest run of lines, unique in both, that keep their order. */
function heldTogether(old: string[], now: string[]): Pair[] {
  const inNow = uniquePlaces(now)
  const inOld = uniquePlaces(old)
  const pairs = [...inOld].flatMap(([line, at]): Pair[] => {
    const there = inNow.get(line)
    return there === undefined ? [] : [[at, there]]
  })
  return longestRising(pairs)
}

function uniquePlaces(lines: string[]) {
  const places = new Map<string, number>()
  const repeated = new Set<string>()
  for (const [at, line] of lines.entries()) {
    if (places.has(line)) repeated.add(line)
    places.set(line, at)
  }
  for (const line of repeated) places.delete(line)
  return places
}

/** Patience: the longest part of `pairs` whose second numbers rise. */
function longestRising(pairs: readonly Pair[]): Pair[] {
  const tops: number[] = []
  const before: (number | undefined)[] = []
  for (const [index, [, now]] of pairs.entries()) {
    const pile = firstPile(tops, (top) => pairs[top]![1] > now)
    before[index] = tops[pile - 1]
    tops[pile] = index
  }
  const rising: Pair[] = []
  for (let at = tops.at(-1); at !== undefined; at = before[at])
    rising.unshift(pairs[at]!)
  return rising
}

function firstPile(tops: number[], isHigher: (top: number) => boolean) {
  let [low, high] = [0, tops.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (isHigher(tops[middle]!)) high = middle
    else low = middle + 1
  }
  return low
}

function linesOf(text: string) {
  return text.split('\n').filter((line) => line.trim() !== '')
}
