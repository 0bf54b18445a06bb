import { withoutControls } from './reading/control-characters.ts'

/**
 * The form in which an article's text is stored and its offsets are counted.
 * Normalising twice changes nothing, so that offsets stay true.
 */
export function normaliseText(text: string) {
  return withoutControls(
    text.toWellFormed().replaceAll(/\r\n?|[\u0085\u2028\u2029\f]/g, '\n'),
  )
    .normalize('NFC')
    .replaceAll(/[^\S\n]+$/gm, '')
    .replace(/^\n+|\n+$/g, '')
}
