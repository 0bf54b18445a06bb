import type { SpeechWords } from './speech-words.ts'

/** "Analysts", "some experts": a group that begins a sentence, lower-case. */
export function findGroup(
  sentence: string,
  words: SpeechWords,
): string | undefined {
  const tokens = sentence.split(/\s+/u).slice(0, 3)
  const at = tokens.findIndex((token) => isGroup(token, words))
  if (at === -1) return undefined
  const phrase = tokens.slice(0, at + 1).join(' ')
  const plain = phrase.replace(/^(?:the|some|several|many) /iu, '')
  return plain.charAt(0).toLowerCase() + plain.slice(1)
}

/** How many things a sentence promises; two where it does not count them. */
export function countPromised(sentence: string): number {
  const word = /\b(?:one|two|three|four|five|six)\b/iu.exec(sentence)?.[0]
  return word ? COUNTS.indexOf(word.toLowerCase()) + 1 : UNCOUNTED
}

const COUNTS = ['one', 'two', 'three', 'four', 'five', 'six']
const UNCOUNTED = 2

/** Of a group, those who were last meant by the same word: "American officials" after them "officials". */
export function inFull(group: string, lastMany: string | undefined): string {
  return lastMany?.endsWith(` ${group}`) ? lastMany : group
}

function isGroup(token: string, words: SpeechWords) {
  return (
    /\p{L}{3}(?<!s)s$/u.test(token) && words.speakers.has(token.toLowerCase())
  )
}
