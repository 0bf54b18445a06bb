import type { WriteMail } from '#app/desk/people/mail-link.ts'
import { messagesFor } from '#app/messages/index.ts'

/** Put a one-time link into words, in the desk's language. */
export const writeMail: WriteMail = ({ kind, language, ...words }) =>
  messagesFor(language).auth.mails[kind](words)
