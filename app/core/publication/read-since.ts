import { instantOf, isIsoDate } from '../review/json/iso-date.ts'

/**
 * The instant from which on changes are asked for: a day (UTC) or an instant of
 * ISO 8601; null for anything else.
 */
export function readSince(given: string): string | null {
  // In an address a plus sign that was not escaped arrives as a space.
  const text = given.trim().replace(' ', '+')
  if (!/^\d{4}-\d{2}-\d{2}/.test(text) || !isIsoDate(text)) return null
  const instant = instantOf(text)
  return Number.isNaN(instant) ? null : new Date(instant).toISOString()
}
