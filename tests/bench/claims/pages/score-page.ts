import type { BrokenArticle } from '#app/core/article/break-into-claims.ts'
import type { GoldPage } from './gold.ts'
import { findLargestOverlap } from './overlap.ts'

export type PageScore = {
  roles: { right: number; of: number }
  body: { found: number; wrong: number; missed: number }
  /** Average precision of the worthy among the body sentences of the gold. */
  ranking: number
  /** Share of the worthy among as many first candidates, from the raw paste. */
  endToEnd: number
  speakers: { right: number; of: number }
  /** Sentences of the outlet itself for which the engine names nobody. */
  unattributed: { right: number; of: number }
  kinds: { right: number; of: number }
  checkable: { right: number; of: number }
}

/** Scores what the engine made of a page against its gold. */
export function scorePage(gold: GoldPage, ours: BrokenArticle): PageScore {
  const matched = gold.sentences.map((sentence) => ({
    gold: sentence,
    ours: findLargestOverlap(sentence, ours.sentences),
  }))
  const quoted = matched.filter(({ gold }) => gold.speaker)
  const outlet = matched.filter(({ gold }) => gold.speaker === null)
  const kinds = matched.filter(({ gold }) => gold.kind !== undefined)
  const checkable = matched.filter(({ gold }) => gold.checkable !== undefined)
  return {
    roles: scoreRoles(gold, ours),
    body: scoreBody(gold, ours),
    ranking: averagePrecision(
      matched
        .filter(({ gold }) => gold.worthy !== undefined)
        .map(({ gold, ours }) => ({
          relevant: gold.worthy === true,
          score: ours?.score ?? -1,
        })),
    ),
    endToEnd: scoreEndToEnd(gold, ours),
    speakers: share(quoted, ({ gold, ours }) =>
      isSameSpeaker(gold.speaker, ours?.speaker),
    ),
    unattributed: share(outlet, ({ ours }) => !ours?.speaker),
    kinds: share(kinds, ({ gold, ours }) => gold.kind === ours?.kind),
    checkable: share(
      checkable,
      ({ gold, ours }) => gold.checkable === (ours?.checkable ?? false),
    ),
  }
}

/** Mean over the relevant of the precision at their rank; ties count as their mean order. */
export function averagePrecision(
  items: { relevant: boolean; score: number }[],
): number {
  const ranked = items.toSorted((a, b) => b.score - a.score)
  let found = 0
  let sum = 0
  ranked.forEach(({ relevant }, index) => {
    if (!relevant) return
    found += 1
    sum += found / (index + 1)
  })
  return found === 0 ? 0 : sum / found
}

/** Names are compared without case, accents' composition and kind of apostrophe. */
export function isSameSpeaker(
  gold: string | null | undefined,
  ours: string | null | undefined,
): boolean {
  if (!gold || !ours) return false
  const plain = (name: string) =>
    name.normalize('NFC').replaceAll('’', "'").toLowerCase().trim()
  return plain(gold) === plain(ours)
}

function scoreRoles(gold: GoldPage, ours: BrokenArticle) {
  const labelled = gold.lines.filter(({ role }) => role !== undefined)
  return share(
    labelled,
    (line) => findLargestOverlap(line, ours.lines)?.role === line.role,
  )
}

function scoreBody(gold: GoldPage, ours: BrokenArticle) {
  const body = { found: 0, wrong: 0, missed: 0 }
  for (const line of gold.lines) {
    if (line.role === undefined) continue
    const isOurs = findLargestOverlap(line, ours.lines)?.role === 'body'
    if (line.role === 'body') body[isOurs ? 'found' : 'missed'] += 1
    else if (isOurs) body.wrong += 1
  }
  return body
}

/** Candidates that stand for a sentence whose label is left out are left out too. */
function scoreEndToEnd(gold: GoldPage, ours: BrokenArticle): number {
  const worthy = gold.sentences.filter(({ worthy }) => worthy)
  const first = ours.claims
    .toSorted((a, b) => b.score - a.score)
    .map((claim) => findLargestOverlap(claim, gold.sentences))
    .filter((sentence) => !sentence || sentence.worthy !== undefined)
    .slice(0, worthy.length)
  const found = new Set(first.filter((sentence) => sentence?.worthy))
  return worthy.length === 0 ? 1 : found.size / worthy.length
}

function share<T>(items: T[], isRight: (item: T) => boolean) {
  return { right: items.filter(isRight).length, of: items.length }
}
