import type { MarkedExtension, Tokens } from 'marked'

type Citation = Tokens.Generic & { numbers: number[] }

/** `[1]` or `[1, 3]`, but not `[1](…)`, `[1]: …` or `[1][…]` of Markdown. */
const CITATION = /^\[(\d{1,3}(?:\s*,\s*\d{1,3})*)\](?![(:[])/

/** Makes citations of known sources links to their place in the list. */
export function citationLinks(known: readonly number[]): MarkedExtension {
  return {
    extensions: [
      {
        name: 'citation',
        level: 'inline',
        start: (text) => text.search(/\[\d/),
        tokenizer: (text) => citationAt(text, known),
        renderer: (token) =>
          `[${(token as Citation).numbers.map(link).join(', ')}]`,
      },
    ],
  }
}

function citationAt(text: string, known: readonly number[]) {
  const match = CITATION.exec(text)
  if (!match) return undefined
  const numbers = numbersOf(match[1]!)
  if (!numbers.every((number) => known.includes(number))) return undefined
  return { type: 'citation', raw: match[0], numbers }
}

function numbersOf(list: string) {
  return list.split(',').map(Number)
}

function link(number: number) {
  return `<a href="#source-${number}" role="doc-noteref">${number}</a>`
}
