export type ClaimantKind = 'person' | 'organisation'

const ORGANISATION =
  /\b(agency|army|association|bank|bureau|cabinet|centre|center|college|commission|committee|company|congress|council|court|department|foundation|government|group|inc|institute|ltd|ministry|news|office|organi[sz]ation|parliament|party|police|senate|service|society|times|tribune|union|university|white house|kremlin|pentagon)\b/i

/** How a claimant is looked up: lower case, one space between words. */
export function normalName(name: string) {
  return name.normalize('NFC').trim().replaceAll(/\s+/g, ' ').toLowerCase()
}

/** A first guess from the name alone; a reviewer can change it. */
export function claimantKind(
  name: string,
  publisher: string | null,
): ClaimantKind {
  if (publisher && normalName(name) === normalName(publisher))
    return 'organisation'
  if (/^\p{Lu}{2,}$/u.test(name.trim())) return 'organisation'
  return ORGANISATION.test(name) ? 'organisation' : 'person'
}
