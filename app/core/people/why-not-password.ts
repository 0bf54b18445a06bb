export const PASSWORD_LENGTH = { least: 12, most: 200 }

export type PasswordRefusal =
  'password-short' | 'password-long' | 'password-plain' | 'password-known'

const FEWEST_CHARACTERS = 5
/** Shorter words than this are in many a good password by chance. */
const SHORTEST_WORD = 3

/**
 * Why `password` is too easily guessed, or null. `words` are what a stranger
 * knows of the person: their name, e-mail address and desk.
 */
export function whyNotPassword(
  password: string,
  words: readonly string[],
): PasswordRefusal | null {
  const length = [...password].length
  if (length < PASSWORD_LENGTH.least) return 'password-short'
  if (length > PASSWORD_LENGTH.most) return 'password-long'
  if (new Set(password).size < FEWEST_CHARACTERS || isRun(password))
    return 'password-plain'
  return isMadeOf(password, words) ? 'password-known' : null
}

/** True for a row of the alphabet, the digits or the keyboard. */
function isRun(password: string) {
  const text = password.toLowerCase()
  return RUNS.some((run) => run.includes(text) || text === run.slice(0, 12))
}

const RUNS = [
  'abcdefghijklmnopqrstuvwxyz0123456789',
  '01234567890123456789',
  'qwertyuiopasdfghjklzxcvbnm',
  'qwertzuiopasdfghjklyxcvbnm',
  'azertyuiopqsdfghjklmwxcvbn',
]

/** True if little is left of `password` without the known words. */
function isMadeOf(password: string, known: readonly string[]) {
  let rest = password.toLowerCase()
  for (const word of known.flatMap(wordsOf)) rest = rest.replaceAll(word, '')
  const isUntouched = rest.length === password.length
  return !isUntouched && new Set(rest).size < FEWEST_CHARACTERS
}

function wordsOf(text: string) {
  const words = text.toLowerCase().split(/[^\p{L}\p{N}]+/u)
  return ['password', 'claimdesk', ...words]
    .filter((word) => word.length >= SHORTEST_WORD)
    .toSorted((a, b) => b.length - a.length)
}
