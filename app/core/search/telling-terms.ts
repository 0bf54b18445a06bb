/** A word, name or number that says what a text is about. */
export type TellingTerm = {
  /** What texts are compared by. */
  stem: string
  /** As it stands in the text. */
  shown: string
  kind: 'number' | 'name' | 'word'
}

/** English words of four letters and more that say nothing by themselves. */
const EMPTY = new Set(
  `about above according after again against also although always among another
   around because been before being below between both came cannot claim claimed
   claims come could days does doing done down during each either else even ever
   every except from further gave give given goes going gone have having held
   here however into itself just know known last least less like made make makes
   many more most much must near never next none nothing once only other others
   over part people percent quite rather reported said same says several shall
   should since some something still such take taken than that their them then
   there these they thing this those though through thus told took toward under
   until upon very want wants well were what when where whether which while whom
   whose will with within without would year years your`
    .trim()
    .split(/\s+/),
)

const TOKEN = /\p{L}[\p{L}\p{M}'’-]*|\d+(?:[.,]\d+)*/gu
const SENTENCE_START = /(?:^|[.!?:\n“"«])\s*$/

/** The telling terms of a text in their order, each stem once. */
export function tellingTerms(text: string): TellingTerm[] {
  const terms = new Map<string, TellingTerm>()
  for (const { 0: shown, index } of text.matchAll(TOKEN)) {
    const term = termOf(shown, SENTENCE_START.test(text.slice(0, index)))
    if (!term) continue
    const known = terms.get(term.stem)
    if (!known || (known.kind === 'word' && term.kind === 'name'))
      terms.set(term.stem, term)
  }
  return [...terms.values()]
}

function termOf(shown: string, isFirst: boolean): TellingTerm | null {
  if (/^\d/.test(shown)) {
    const stem = shown.replace(/[.,](?=\d{3}\b)/g, '').replace(',', '.')
    return { stem, shown, kind: 'number' }
  }
  const bare = shown.replace(/['’]s?$/u, '')
  const folded = bare.toLowerCase()
  if (EMPTY.has(folded)) return null
  const isName = /^\p{Lu}/u.test(bare) && (!isFirst || /\p{Lu}/u.test(bare[1]!))
  const kind = isName ? 'name' : 'word'
  if (kind === 'word' && folded.length < 4) return null
  return bare.length < 2 ? null : { stem: stemOf(folded), shown: bare, kind }
}

/** Crude on purpose: both texts are cut alike. */
function stemOf(word: string) {
  if (word.length > 5) {
    const cut = word.replace(/(?:ies|ied)$/, 'y').replace(/(?:ing|ed|es)$/, '')
    if (cut.length >= 4 && cut !== word) return cut.replace(/e$/, '')
  }
  return word.length > 3 ? word.replace(/(?:s|e)$/, '') : word
}
