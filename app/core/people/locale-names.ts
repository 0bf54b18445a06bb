/** True for a well-formed language tag, such as "en" or "de-AT". */
export function isLanguageTag(text: string) {
  try {
    return Intl.getCanonicalLocales(text).length === 1
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}

/** True for a time zone that days can be told by, such as "Europe/Vienna". */
export function isTimeZone(text: string) {
  if (!/^[A-Z]/.test(text)) return false
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: text }))
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}
