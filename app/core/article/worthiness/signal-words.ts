/** The words by which a language tells what is worth a check; each pattern finds the piece it rests on. */
export type SignalWords = {
  /** A figure with what it counts or measures. */
  numberWithUnit: RegExp
  number: RegExp
  dated: RegExp
  superlative: RegExp
  comparison: RegExp
  change: RegExp
  accusation: RegExp
  act: RegExp
  commitment: RegExp
  authority: RegExp
  record: RegExp
  cause: RegExp
  policy: RegExp
  condition: RegExp
  opinion: RegExp
  feeling: RegExp
  hedge: RegExp
  self: RegExp
  vagueStart: RegExp
  negation: RegExp
  scene: RegExp
  /** Verbs of speech that present a fact. */
  factive: RegExp
  /** How many were killed, hurt, arrested. */
  toll: RegExp
}

/** Words in plain letters need no Unicode in their pattern, which makes it several times as fast. */
const PLAIN = /^[\u0000-\u007f’]*$/u
const LETTER = 'a-zß-öø-ÿ'

/** A pattern that finds any of the words as whole words; a star stands for any ending. */
export function anyOf(...lists: string[]): RegExp {
  const words = lists
    .flatMap((list) => list.split('|'))
    .map((word) => word.trim())
    .filter(Boolean)
    .map((word) => word.replaceAll('*', String.raw`[\p{L}’'-]*`))
  const isPlain = words.every((word) => PLAIN.test(word))
  return isPlain
    ? new RegExp(
        String.raw`\b(?:${words.join('|').replaceAll(String.raw`\p{L}`, LETTER)})(?![${LETTER}\d]|['’][${LETTER}])`,
        'i',
      )
    : new RegExp(
        String.raw`(?<![\p{L}\p{N}])(?:${words.join('|')})(?![\p{L}\p{N}]|['’]\p{L})`,
        'iu',
      )
}
