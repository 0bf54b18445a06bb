import type { WriteAnswer } from '#app/desk/cases/mail-answer.ts'
import { messagesFor } from '#app/messages/index.ts'

/** Put what came of a reader's report into a letter, in the desk's language. */
export const writeAnswer: WriteAnswer = ({ language, ...words }) =>
  messagesFor(language).cases.letter(words)
