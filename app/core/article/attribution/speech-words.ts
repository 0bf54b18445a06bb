/** The words by which a language tells who says what. */
export type SpeechWords = {
  /** Verbs that always report speech, as they stand in the text. */
  verbs: ReadonlySet<string>
  /** Verb forms that are nouns as well, or report only with a fitting subject. */
  doubtfulVerbs: ReadonlySet<string>
  /** What reports and polls do. */
  findingVerbs: ReadonlySet<string>
  /** Beginnings of "according to". */
  accordingTo: RegExp
  /** May stand between a speaker and the verb. */
  between: ReadonlySet<string>
  /** From a helping verb to the participle that closes its clause: "hat am Montag angekündigt". */
  bracket: RegExp
  /** Every noun is written with a capital, not names alone. */
  raisesNouns: boolean
  /** After these a participle is passive. */
  passive: ReadonlySet<string>
  he: ReadonlySet<string>
  they: ReadonlySet<string>
  /** People and bodies that speak without a name. */
  speakers: ReadonlySet<string>
  /** Offices and callings that stand before or after a name. */
  roles: ReadonlySet<string>
  articles: ReadonlySet<string>
  /** Of the articles, those that point at somebody known. */
  definite: ReadonlySet<string>
  /** Said by whoever speaks. */
  self: RegExp
  /** Begins a sentence that goes on with the words of the speaker before. */
  goingOn: RegExp
}

/** Splits lists of words, so that a language reads as prose. */
export function wordSet(...lists: string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.split(/\s+/u)).filter(Boolean))
}
