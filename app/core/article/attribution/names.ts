import { startersOf } from '../../text/sentence-starters.ts'
import { nationOf } from './nations.ts'
import { wordSet } from './speech-words.ts'

/** One capitalised word of a name: "Al-Bashir", "O’Neill", "H.W.", "1010data". */
const WORD = String.raw`(?:(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Capt|Prof|Rev|St|Jr|Sr)\.|\p{Lu}[\p{L}\p{M}’'-]*[\p{L}\p{M}]|\p{Lu}(?:\.\p{Lu})*\.?|\d+\p{Ll}{3,}|al-\p{Lu}[\p{L}’'-]+)`
const PARTICLE = String.raw`(?:de la|de los|de|del|della|da|dos|von der|van der|van den|van|von|der|den|bin|ibn|di|du|ter|of the|of|for|and the|on the|and|&)`

/** A run of capitalised words with the particles between them. */
const NAME_RUN = new RegExp(`${WORD}(?: (?:${PARTICLE} )?${WORD}){0,7}`, 'gu')

/** The runs of capitalised words in a text; "and" joins organisations only. */
export function findRuns(text: string): { run: string; index: number }[] {
  const runs: { run: string; index: number }[] = []
  for (const { 0: run, index } of text.matchAll(NAME_RUN)) {
    const isOne = !run.includes(' and ') || isOrganisation(run.split(' '))
    let from = index
    for (const part of isOne ? [run] : run.split(' and ')) {
      runs.push({ run: part, index: from })
      from += part.length + ' and '.length
    }
  }
  return runs
}

const ORGANISATION = wordSet(
  'institute council ministry university party authority association company corporation corp inc ltd llc',
  'plc group bank agency office department committee commission court union parliament assembly senate',
  'congress house service services research foundation fund organisation organization center centre times',
  'post news media journal school college hospital police army force forces navy government federation',
  'league alliance front network society club team board bureau administration cabinet church trust market',
  'markets foods airlines motors systems technologies partners capital energy international campaign',
  'brigade act law agreement treaty memorandum programme program project plan street avenue road river sea',
  'ocean island islands mountain lake museum airport stadium day war city county state states republic',
  'kingdom district province region coast valley embassy daily eagle gazette herald tribune chronicle observer guardian telegraph mirror magazine review journal bureau watch amnesty airways watchdog data',
)

const PLACE_FIRST = wordSet(
  'north south east west northern southern eastern western central new united san los las saint st. st',
  'middle black white red great upper lower fort mount cape lake el the santa sri saudi hong puerto costa',
)

const GIVEN = wordSet('will may mark')

const NOT_GIVEN = wordSet(
  'january february march april june july august september october november december',
  'monday tuesday wednesday thursday friday saturday sunday according mr today yesterday',
)

const HONORIFICS = wordSet(
  'mr mr. mrs mrs. ms ms. mx dr dr. sir dame lord lady prof prof. rev rev. sen sen. rep rep. gov gov.',
  'gen gen. lt lt. col col. sgt sgt. capt capt. maj. adm. hon. father sister brother sheikh imam rabbi',
  'herr frau señor señora sr. sra. don doña monsieur madame m. mme',
)

const SUFFIXES = wordSet('jr jr. sr sr. ii iii iv')

/** Whether a run of words is called after what an organisation or place is. */
export function isOrganisation(words: readonly string[]): boolean {
  return words.some((word) => ORGANISATION.has(lower(word)))
}

/** Whether a run of words may be the given name and surname of a person. */
export function isPersonName(words: readonly string[]): boolean {
  if (words.length < 2 || words.length > 5) return false
  if (!/^(?:al-)?\p{Lu}/u.test(words.at(-1) ?? '')) return false
  if (opensSentence(words[0] ?? '') || isPlace(words.at(-1) ?? '')) return false
  if (isOrganisation(words) || PLACE_FIRST.has(lower(words[0] ?? ''))) {
    return false
  }
  if (words.some((word) => /^(?:of|for|and|the|&|on)$/u.test(word)))
    return false
  return !words.every((word) => /^\p{Lu}{2,}$/u.test(word))
}

/** "If Washington", "Why US", "January Geneva" are not names. */
function opensSentence(word: string) {
  const plain = word.toLowerCase()
  return (
    NOT_GIVEN.has(plain) || (startersOf('en').has(plain) && !GIVEN.has(plain))
  )
}

function isPlace(word: string) {
  return nationOf(word) !== undefined || /^(?:\p{Lu}{2,3}|NATO)$/u.test(word)
}

/** Whether a word is a form of address such as "Mr". */
export function isHonorific(word: string): boolean {
  return word !== 'M.' && HONORIFICS.has(word.toLowerCase())
}

/** The surname among the words of a name. */
export function surnameOf(words: readonly string[]): string {
  const own = words.filter((word) => !SUFFIXES.has(word.toLowerCase()))
  return plainName(own.at(-1) ?? '')
}

/** A name without its possessive ending and closing marks. */
export function plainName(name: string): string {
  if (!/[.,'’s]$/u.test(name)) return name
  return name.replace(/['’]s$/u, '').replace(/(?<=\p{L}{2})[.,'’]+$/u, '')
}

function lower(word: string) {
  return plainName(word).toLowerCase()
}
