/** How many places the model's tables have; a power of two. */
export const MODEL_SIZE = 1 << 16

/** What comes later in a sentence adds little. */
const MOST_WORDS = 120
const MOST_CHARACTERS = 2_000

/** The places in the model's tables that a sentence touches, each once. */
export function hashSentence(sentence: string): Set<number> {
  const text = sentence.slice(0, MOST_CHARACTERS)
  const words = tokenise(text)
  const places = new Set<number>()
  words.forEach((word, index) => {
    places.add(placeOf(mix(ONE, word)))
    const next = words[index + 1]
    if (next === undefined) return
    places.add(placeOf(mix(mix(mix(TWO, word), ' '), next)))
  })
  for (const shape of shapesOf(text, words)) {
    places.add(placeOf(mix(BASIS, shape)))
  }
  return places
}

/** Lower-case words; figures stand for their kind, so that the model learns no single one. */
export function tokenise(text: string): string[] {
  const tokens = text.toLowerCase().replaceAll('’', "'").match(TOKEN) ?? []
  return ['<', ...tokens.slice(0, MOST_WORDS).map(plainToken), '>']
}

const TOKEN =
  /[$€£]\s?\d[\d.,]*|\d[\d.,]*\s?(?:%|percent\b|per cent\b)|\d[\d.,]*(?:st|nd|rd|th|s)?\b|\p{L}+(?:'\p{L}+)?|[?!"]/gu

function plainToken(token: string) {
  if (/^[$€£]/u.test(token)) return '#money'
  if (/^\d.*(?:%|per)/u.test(token)) return '#share'
  if (/^(?:1[89]|20)\d\ds?$/u.test(token)) return '#year'
  return /^\d/u.test(token) ? '#number' : token
}

/** Counts that no single word carries: length, figures, names, past tense, "I", modals. */
function shapesOf(text: string, words: string[]) {
  const count = (isCounted: (word: string) => boolean) =>
    words.filter(isCounted).length
  const figures = count((word) => word.startsWith('#'))
  const names = text.match(/(?<=[a-z,] )[A-Z][a-z]+/gu)?.length ?? 0
  const past = count((word) => word.endsWith('ed') || PAST.has(word))
  const self = count((word) => SELF.has(word))
  const modals = count((word) => MODAL.has(word))
  const any = (n: number) => Math.min(1, n)
  return [
    `length ${Math.min(10, Math.floor((words.length - 2) / 3))}`,
    `figures ${Math.min(3, figures)}`,
    `names ${Math.min(4, names)}`,
    `past ${Math.min(4, past)}`,
    `self ${Math.min(3, self)}`,
    `modals ${Math.min(3, modals)}`,
    `mix ${any(figures)}${any(past)}${any(self)}${any(modals)}`,
    ...(text.includes('?') ? ['asks'] : []),
  ]
}

const PAST = setOf(
  'was were had did went said made took cut lost spent gave came became got been',
)
const SELF = setOf("i i'm i've i'd i'll my me")
const MODAL = setOf(
  'will would should can could may might must going want think believe hope',
)

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '))
}

/** FNV-1a, piece by piece. */
function mix(value: number, text: string) {
  let mixed = value
  for (let index = 0; index < text.length; index++) {
    mixed = Math.imul(mixed ^ text.charCodeAt(index), 0x01000193)
  }
  return mixed
}

const BASIS = 0x811c9dc5
const ONE = mix(BASIS, '1 ')
const TWO = mix(BASIS, '2 ')

/** Folded to the size of the tables. */
function placeOf(value: number) {
  return (value ^ (value >>> 15)) & (MODEL_SIZE - 1)
}
