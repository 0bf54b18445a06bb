import { foldText } from '../text/anchoring/fold-text.ts'

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[.,:’'-][\p{L}\p{N}\p{M}]+)*/gu
const NAME_OR_NUMBER = /\p{N}|^\p{Lu}/u
const WORDS_MAX = 10

/** The names and numbers of a wording that stand nowhere in what it is about. */
export function unsaidWords(wording: string, said: ReadonlySet<string>) {
  const words = [...wording.matchAll(WORD)].filter(
    ({ 0: word, index }) =>
      NAME_OR_NUMBER.test(word) && (index > 0 || /\p{N}/u.test(word)),
  )
  const unsaid = words
    .map(([word]) => word)
    .filter((word) => !wordsOf(word).every((part) => said.has(part)))
  return [...new Set(unsaid)].slice(0, WORDS_MAX)
}

/** The words of a text, whatever their case. */
export function wordsOf(text: string) {
  return foldText(text).text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
}
