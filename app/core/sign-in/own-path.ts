/** A path of this site, as `to` names it, or null for anything else. */
export function ownPath(to: string | null | undefined): string | null {
  // Browsers drop tabs and line breaks, and read a backslash as a slash.
  if (!to || !/^\/(?![/\\])[^\\\p{Cc}]*$/u.test(to)) return null
  if (!URL.canParse(to, HERE)) return null
  const url = new URL(to, HERE)
  const leadsAway = url.origin !== HERE || url.pathname.startsWith('//')
  if (leadsAway) return null
  return url.pathname + url.search + url.hash
}

const HERE = 'http://here.invalid'
