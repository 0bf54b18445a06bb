const LONGEST = 48

/** A headline as it fits among other words: cut at a word, with an ellipsis. */
export function shortHeadline(headline: string) {
  if (headline.length <= LONGEST) return headline
  const cut = headline.slice(0, LONGEST)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST / 2)).trimEnd()}…`
}
