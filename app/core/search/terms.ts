const MOST_TERMS = 16

/**
 * The words and numbers of what a person typed, lower case, in order, each
 * once. Nothing of a search language survives, so any input is a valid query.
 */
export function searchTerms(typed: string): string[] {
  const words = typed.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return [...new Set(words)].slice(0, MOST_TERMS)
}
