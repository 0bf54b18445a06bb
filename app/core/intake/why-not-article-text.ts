import { looksBinary } from './reading/control-characters.ts'
import { ARTICLE_LETTERS_MIN, ARTICLE_TEXT_MAX } from './limits.ts'
import type { TextRefusal } from './refusals.ts'

/** Why a text cannot be an article, or null when it can. */
export function whyNotArticleText(text: string): TextRefusal | null {
  if (text.length > ARTICLE_TEXT_MAX) return 'too-long'
  if (text.trim() === '') return 'empty'
  if (looksBinary(text)) return 'binary'
  if (countLetters(text) < ARTICLE_LETTERS_MIN) return 'too-short'
  return null
}

function countLetters(text: string) {
  return text.match(/\p{L}/gu)?.length ?? 0
}
