import type { Span } from '../../text/span.ts'

/** One part of a compound sentence: a stretch of it, and the words it borrows to stand alone. */
export type Part = Span & {
  /** Stretches before it that are said with it. */
  with: Span[]
}

const LIST_HEADS =
  /\b(?:envisaging|envisages|including|includes?|involving|provid(?:es|ing) for|such as|calling for|consisting of|focusing on|comprising)\s/u

/** Verbs that begin a second statement of the same subject. */
const SECOND_VERB =
  /(?:,? and|, but|;) (?:(?:also|then|later|has|have|had) )*(?=(?:emphasi[sz]ed|said|noted|added|warned|stressed|insisted|denied|promised|vowed|pledged|announced|claimed|called|urged|told|signed|approved|banned|imposed|lifted|blocked|launched|released|killed|seized|bought|sold|raised|cut|lost|won|replaced|resigned|began|ended|racked|reaffirmed|created|closed|opened|killed|wounded|arrested|accused|threatened|rejected)\b)/u

/** The claims that a sentence makes in one breath; none where it makes one. */
export function splitCompound(text: string): Part[] {
  return splitList(text) ?? splitVerbs(text) ?? []
}

/** "…signed a memorandum envisaging A, B and C." */
function splitList(text: string): Part[] | undefined {
  const head = LIST_HEADS.exec(text)
  if (!head) return undefined
  const from = head.index + head[0].length
  const stop = text.slice(from).search(/[.;:!?"”]/u)
  const to = stop === -1 ? text.length : from + stop
  const items = itemsIn(text, { start: from, end: to })
  if (items.length < 3) return undefined
  const main = { start: 0, end: trimEnd(text, head.index) }
  const lead = { start: 0, end: from }
  return [
    { ...main, with: [] },
    ...items.map((item) => ({ ...item, with: [lead] })),
  ]
}

/** The items of "A, B and C", each long enough to be a thing of its own. */
function itemsIn(text: string, { start, end }: Span): Span[] {
  const pieces: Span[] = []
  let from = start
  for (const found of text.slice(start, end).matchAll(/, and |, | and /gu)) {
    const at = start + found.index
    pieces.push({ start: from, end: at })
    from = at + found[0].length
  }
  pieces.push({ start: from, end })
  const isWhole = pieces.every(
    (piece) => text.slice(piece.start, piece.end).trim().split(' ').length >= 2,
  )
  return isWhole ? pieces : []
}

/** "Biden promised that … and emphasised that …" */
function splitVerbs(text: string): Part[] | undefined {
  const joint = SECOND_VERB.exec(text)
  const subject = SUBJECT.exec(text)
  if (!joint || !subject || joint.index < subject[0].length) return undefined
  const first = { start: 0, end: trimEnd(text, joint.index) }
  const second = {
    start: joint.index + joint[0].length,
    end: trimEnd(text, text.length),
  }
  if (first.end < 25 || second.end - second.start < 20) return undefined
  return [
    { ...first, with: [] },
    { ...second, with: [{ start: 0, end: subject[0].length }] },
  ]
}

/** What stands before the first verb: a name with its titles, or a pronoun. */
const SUBJECT =
  /^(?:(?:The|A|An) )?(?:\p{L}+ ){0,3}?(?:\p{Lu}[\p{L}.’'-]+|He|She|They|It|government|company|president|minister|officials)(?: \p{Lu}[\p{L}.’'-]+){0,3} (?=(?:has |have |had |also )?(?:\p{L}+(?:ed|s)|told|said|won|lost|cut|sold|bought|began) )/u

function trimEnd(text: string, end: number) {
  return (
    end -
    (/[\s,;.]*$/u.exec(text.slice(Math.max(0, end - 5), end))?.[0].length ?? 0)
  )
}
