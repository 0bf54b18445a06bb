/** The sentences for what is wrong with a form, by field. */
export function errorTexts(
  codes: Record<string, string> | undefined,
  texts: Record<string, string>,
) {
  const entries = Object.entries(codes ?? {})
  return Object.fromEntries(
    entries.map(([field, code]) => [field, texts[code] ?? code]),
  )
}
