/** No article holds them: C0 and C1 but tab and newlines; byte order marks. */
const CONTROLS = /[\u0000-\u0008\u000B\u000E-\u001F\u007F-\u009F\uFEFF]/g

/** Text without NUL and the other control characters. */
export function withoutControls(text: string) {
  return text.replaceAll(CONTROLS, '')
}

/** Whether so much of the text is control characters that it was no text. */
export function looksBinary(text: string) {
  const controls = text.match(CONTROLS)?.length ?? 0
  const undecodable = text.match(/\uFFFD/g)?.length ?? 0
  return (controls + undecodable) * 20 > text.length
}
