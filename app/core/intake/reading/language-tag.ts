/** A language tag in its usual writing, `en_us` as `en-US`, or null. */
export function languageTag(text: string | null) {
  const tag = text?.trim().replaceAll('_', '-')
  if (!tag || !/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(tag)) return null
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null
  } catch (fault) {
    if (fault instanceof RangeError) return null
    throw fault
  }
}
