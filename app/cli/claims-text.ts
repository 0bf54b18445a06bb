import type {
  BrokenArticle,
  CandidateClaim,
  Reason,
} from '#app/core/article/break-into-claims.ts'
import { engine } from '#app/messages/en/engine.ts'

/** Everything the engine found, as JSON; each reason also as its sentence. */
export function claimsAsJson(broken: BrokenArticle, text?: string) {
  const { sentences, claims, ...rest } = broken
  const told = {
    ...rest,
    ...(text !== undefined && { text }),
    sentences: sentences.map((sentence) => ({
      ...sentence,
      reason: spokenOut(sentence.reason),
    })),
    claims: claims.map((claim) => ({
      ...claim,
      reasons: claim.reasons.map(spokenOut),
    })),
  }
  return `${JSON.stringify(told, null, 2)}\n`
}

/** The claims for people: score, kind, who says so, and why it is worth a check. */
export function claimsAsTable({ claims, language }: BrokenArticle) {
  if (claims.length === 0) return 'No claims were found.\n'
  const head = row(['#', 'SCORE', 'KIND', 'WHO AND WHAT'])
  const rows = claims.map(asRows)
  const count = `${claims.length} claims, language ${language}.`
  return `${[head, ...rows, count].join('\n\n')}\n`
}

const WIDTHS = [4, 7, 12] as const
const MARGIN = WIDTHS.reduce((sum, width) => sum + width, 0)
const LINE = 100

function asRows(claim: CandidateClaim, index: number) {
  const kind = engine.kinds[claim.kind]
  const first = [String(index + 1), String(claim.score), kind]
  const lines = [
    `${claim.claimant ?? 'The article'}:`,
    claim.wording,
    ...(claim.checkable ? [] : ['Not checkable.']),
    `Why: ${claim.reasons.map((reason) => spokenOut(reason).text).join('. ')}.`,
  ].flatMap(wrapped)
  const [top = '', ...below] = lines
  return [
    row([...first, top]),
    ...below.map((line) => ' '.repeat(MARGIN) + line),
  ].join('\n')
}

function row(cells: string[]) {
  return cells.map((cell, at) => cell.padEnd(WIDTHS[at] ?? 0)).join('')
}

/** The lines of `text`, broken between words. */
function wrapped(text: string) {
  const lines = ['']
  for (const word of text.split(/\s+/)) {
    const line = lines.at(-1)!
    const longer = line ? `${line} ${word}` : word
    if (line && longer.length > LINE - MARGIN) lines.push(word)
    else lines[lines.length - 1] = longer
  }
  return lines
}

function spokenOut(reason: Reason) {
  return { ...reason, text: engine.reasons[reason.code](reason.detail) }
}
