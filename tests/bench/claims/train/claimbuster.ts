import { readFileSync } from 'node:fs'

/** A sentence of a debate, and whether the crowd found it worth a check. */
export type LabelledSentence = { text: string; isWorthy: boolean }

/** The sentences of ClaimBuster's crowdsourced.csv. */
export function readClaimBuster(file: string): LabelledSentence[] {
  const [head = [], ...rows] = parseCsv(readFileSync(file, 'utf8'))
  const text = head.indexOf('Text')
  const verdict = head.indexOf('Verdict')
  return rows
    .filter((row) => row.length === head.length)
    .map((row) => ({
      text: mendQuotes(row[text] ?? ''),
      isWorthy: row[verdict]?.trim() === '1',
    }))
}

/** Quotation marks that were decoded wrongly twice. */
function mendQuotes(text: string) {
  return text.replaceAll(/Ã¢â‚¬â„¢/gu, "'").replaceAll(/Ã¢â‚¬\S*/gu, '"')
}

function parseCsv(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  for (const [, quoted, plain = '', end] of text.matchAll(
    /(?:"((?:[^"]|"")*)"|([^,\n]*))(,|\r?\n|$)/gu,
  )) {
    row.push(
      quoted === undefined ? plain.trimEnd() : quoted.replaceAll('""', '"'),
    )
    if (end === ',') continue
    if (row.length > 1) rows.push(row)
    row = []
  }
  return rows
}
