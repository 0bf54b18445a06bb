/** Longest first where one calls itself by another's name. */
const BROWSERS = [
  ['Edg', 'Edge'],
  ['OPR', 'Opera'],
  ['SamsungBrowser', 'Samsung Internet'],
  ['Firefox', 'Firefox'],
  ['FxiOS', 'Firefox'],
  ['CriOS', 'Chrome'],
  ['Chrome', 'Chrome'],
  ['Safari', 'Safari'],
] as const

const SYSTEMS = [
  ['Android', 'Android'],
  ['iPhone', 'iPhone'],
  ['iPad', 'iPad'],
  ['Mac OS X', 'macOS'],
  ['Windows', 'Windows'],
  ['CrOS', 'ChromeOS'],
  ['Linux', 'Linux'],
] as const

/** What a person knows a browser by, from its User-Agent: no version, no model. */
export function nameBrowser(userAgent: string | null) {
  return {
    browser: nameIn(BROWSERS, userAgent ?? ''),
    system: nameIn(SYSTEMS, userAgent ?? ''),
  }
}

function nameIn(names: readonly (readonly [string, string])[], text: string) {
  return names.find(([mark]) => text.includes(mark))?.[1] ?? ''
}
