/** Soft hyphen, zero-width characters, direction marks, byte order mark. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g

/**
 * What is hashed to recognise the same text twice: two copies that differ in
 * line breaks, spacing, quotation marks or invisible characters are one.
 */
export function fingerprintInput(text: string) {
  return text
    .normalize('NFKC')
    .replaceAll(INVISIBLE, '')
    .replaceAll(/[“”„‟«»]/g, '"')
    .replaceAll(/[‘’‚‛]/g, "'")
    .replaceAll(/[‐‑‒–—]/g, '-')
    .replaceAll(/\s+/g, ' ')
    .trim()
}
