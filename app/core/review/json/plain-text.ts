/** The text as two readers would compare it: case, spaces, quotes aside. */
export function comparable(text: string): string {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[“”„‟«»"]/g, '"')
    .replace(/[‘’‚‛]/g, "'")
    .replace(/[‐‑‒–—]/g, '-')
    .replace(/\s+/g, ' ')
  return withoutEnds(plain, /["'. ]/)
}

/** A loop, because the pattern at the end of a text can be made slow. */
function withoutEnds(text: string, marks: RegExp) {
  let [start, end] = [0, text.length]
  while (start < end && marks.test(text.charAt(start))) start++
  while (end > start && marks.test(text.charAt(end - 1))) end--
  return text.slice(start, end)
}

/** Whether the two texts read the same. */
export function readsLike(one: string, other: string): boolean {
  return comparable(one) === comparable(other)
}

/** Whether `part` can be read somewhere in `text`. */
export function canBeReadIn(text: string, part: string): boolean {
  return comparable(text).includes(comparable(part))
}

/** The length as a reader counts it: code points, not UTF-16 units. */
export function lengthOf(text: string): number {
  return [...text].length
}

/** The text as a literal part of a regular expression. */
export function asPattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
