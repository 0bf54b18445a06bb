/** Sentences that share more of their runs of three words than this are twins. */
const LEAST_SHARE = 0.6

/** Runs that stand in more sentences than this tell no twins. */
const COMMON = 200

/** For every text the number of its group; texts that nearly say the same are in one group. */
export function groupNearTwins(texts: string[]): number[] {
  const runs = texts.map(runsOf)
  const leaders = texts.map((_, index) => index)
  const holders = new Map<string, number[]>()
  runs.forEach((own, index) => {
    for (const other of candidates(own, holders)) {
      if (isTwin(own, runs[other])) join(leaders, index, other)
    }
    for (const run of own) {
      const known = holders.get(run)
      if (known) known.push(index)
      else holders.set(run, [index])
    }
  })
  return leaders.map((_, index) => leaderOf(leaders, index))
}

/** The runs of three words of a text; the whole where it is shorter. */
function runsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  if (words.length < 3) return new Set([words.join(' ')])
  return new Set(
    words.slice(2).map((_, index) => words.slice(index, index + 3).join(' ')),
  )
}

function candidates(own: Set<string>, holders: Map<string, number[]>) {
  const found = new Set<number>()
  for (const run of own) {
    const known = holders.get(run) ?? []
    const isWhole = own.size === 1
    for (const other of isWhole ? known.slice(0, 1) : known) {
      if (known.length <= COMMON || isWhole) found.add(other)
    }
  }
  return found
}

function isTwin(one: Set<string>, other: Set<string> | undefined) {
  if (!other) return false
  const shared = [...one].filter((run) => other.has(run)).length
  return shared / (one.size + other.size - shared) > LEAST_SHARE
}

function join(leaders: number[], one: number, other: number) {
  leaders[leaderOf(leaders, one)] = leaderOf(leaders, other)
}

function leaderOf(leaders: number[], index: number): number {
  let leader = index
  while (leaders[leader] !== leader) leader = leaders[leader] ?? leader
  return leader
}
