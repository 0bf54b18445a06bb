import type { Edit } from './edits.ts'

const LEAD_INS =
  /^(?:["“'‘]\s*)?(?:(?:However|Meanwhile|Moreover|Furthermore|Also|Still|Nevertheless|Instead|Otherwise|For (?:instance|example)|In addition|In fact|Of course|For (?:his|her|its|their) part|On the (?:one|other) hand|At the same time|As a result|So|Well|Then|But|And|Yet|Likewise|Similarly|By contrast|In contrast|Indeed), |(?:But|And|Yet|So|Meanwhile|However) (?!far\b|much\b|many\b)(?=\p{L}))/u

/** "CAIRO — ", "LONDON (AP) – " */
const DATELINE =
  /^\p{Lu}[\p{Lu}\s.,]{2,40}(?:, \p{L}+)?(?: \(\p{Lu}[\p{L} ]+\))? ?[—–-]{1,2} /u

/** Takes away what only ties a sentence to the one before. */
export function findLeadInEdits(text: string): Edit[] {
  const dateline = DATELINE.exec(text)
  if (dateline) return [{ start: 0, end: dateline[0].length, by: '' }]
  const found = LEAD_INS.exec(text)
  if (!found) return []
  const mark = /^["“'‘]/u.exec(found[0])?.[0] ?? ''
  return [{ start: 0, end: found[0].length, by: mark }]
}
