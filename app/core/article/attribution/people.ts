import { findLeader } from './leaders.ts'
import { nationOf } from './nations.ts'
import {
  findRuns,
  isHonorific,
  isPersonName,
  plainName,
  surnameOf,
} from './names.ts'
import type { SpeechWords } from './speech-words.ts'

/** Somebody whom the text names in full. */
export type Person = {
  name: string
  surname: string
  /** "president", "analyst": what the text calls them. */
  roles: Set<string>
  nations: Set<string>
  mentions: number
  hasSpoken: boolean
}

/** Who and what a text names, for finding the full name again. */
export type People = {
  bySurname: Map<string, Person[]>
  /** By the first part of the name, for those who are called by it. */
  byFirst: Map<string, Person>
  /** "RUSI" → "Royal United Services Institute". */
  byAcronym: Map<string, string>
  /** The people named first. */
  first: Person[]
}

/** Namesakes and people past this are not told apart. */
const MOST_PEOPLE = 50

/** How many characters around a name describe its bearer. */
const REACH = 90

/** Whether the text treats a name as a person: gives an office or comes back to it. */
export function isKnownPerson(person: Person): boolean {
  return person.roles.size > 0 || person.mentions > 2 || person.hasSpoken
}

/** Collects the people of a text with what it calls them. */
export function findPeople(text: string, words: SpeechWords): People {
  const bySurname = new Map<string, Person[]>()
  const byAcronym = new Map<string, string>()
  for (const { run, index } of findRuns(text)) {
    const parts = splitRun(run, words)
    const end = index + run.length
    noteAcronym(text, { run, end }, byAcronym)
    if (!isPersonName(parts.name)) continue
    const person = personOf(bySurname, parts.name)
    person.mentions += 1
    const before = text.slice(Math.max(0, index - REACH), index)
    const after = text.slice(end, end + REACH)
    describe(person, [...leadingTo(before, words), ...parts.titles], words)
    describe(person, apposition(after), words)
  }
  const everyone = [...bySurname.values()].flat()
  const byFirst = new Map(
    everyone
      .toReversed()
      .map((person) => [person.name.split(' ')[0] ?? '', person]),
  )
  const first = everyone.slice(0, MOST_PEOPLE)
  return { bySurname, byFirst, byAcronym, first }
}

/** The words of a run split into titles and the name they stand before. */
export function splitRun(run: string, words: SpeechWords) {
  const all = run.split(' ').map((word) => word.replace(/,$/u, ''))
  let from = 0
  all.forEach((word, index) => {
    if (index === all.length - 1) return
    if (isHonorific(word) || words.roles.has(word.toLowerCase())) {
      from = index + 1
    }
  })
  const first = all[from]?.toLowerCase() ?? ''
  if (from < all.length - 1 && isLeadIn(first, words)) from += 1
  return {
    titles: all.slice(0, from),
    name: all.slice(from).map(plainName).filter(Boolean),
  }
}

/** A person by any of the names the text uses for them. */
export function findPerson(
  { bySurname, byFirst }: People,
  called: readonly string[],
): Person | undefined {
  const name = withoutParticle(called)
  const same = bySurname.get(surnameOf(name)) ?? []
  const given = name.length > 1 ? name[0] : undefined
  const fitting = given
    ? same.filter((person) => person.name.split(' ')[0] === given)
    : same
  const best = fitting.toSorted((a, b) => b.mentions - a.mentions)[0]
  return best ?? (name.length === 1 ? byFirst.get(name[0] ?? '') : undefined)
}

/** "De Miranda" is Luis de Miranda. */
function withoutParticle(name: readonly string[]) {
  const isParticle = /^(?:de|del|della|di|da|van|von|al|le|la)$/iu
  return name.length > 1 && isParticle.test(name[0] ?? '')
    ? name.slice(1)
    : name
}

/** The full name for a bare one, where text or common knowledge gives it. */
export function fullNameOf(people: People, name: readonly string[]): string {
  const person = findPerson(people, name)
  if (person) return person.name
  const written = name.join(' ')
  const known = name.length === 1 ? findLeader(written) : undefined
  return known ?? people.byAcronym.get(written) ?? written
}

function isLeadIn(word: string, words: SpeechWords) {
  return nationOf(word) !== undefined || words.articles.has(word)
}

function personOf(bySurname: Map<string, Person[]>, words: string[]) {
  const surname = surnameOf(words)
  const name = words.join(' ')
  const same = bySurname.get(surname) ?? []
  const known = same.find((person) => person.name === name)
  if (known) return known
  const person: Person = {
    name,
    surname,
    roles: new Set(),
    nations: new Set(),
    mentions: 0,
    hasSpoken: false,
  }
  if (same.length < MOST_PEOPLE) bySurname.set(surname, [...same, person])
  return person
}

function describe(person: Person, found: string[], words: SpeechWords) {
  for (const word of found) {
    const role = plainName(word).toLowerCase()
    if (words.roles.has(role)) person.roles.add(role)
    const nation = nationOf(word)
    if (nation) person.nations.add(nation)
  }
}

/** The words that lead up to a name without a break or another name. */
function leadingTo(before: string, words: SpeechWords): string[] {
  const lead = before.split(/[.,;:!?"“”()—–\n]| and /u).at(-1) ?? ''
  const tokens = lead.trim().split(/\s+/u).slice(-4)
  const stop = tokens.findLastIndex(
    (token) =>
      /^\p{Lu}/u.test(token) &&
      nationOf(token) === undefined &&
      !words.roles.has(token.toLowerCase()),
  )
  return tokens.slice(stop + 1)
}

/** The words that explain a name after a comma. */
function apposition(after: string): string[] {
  const found = /^, ([^.;:!?"“”()—–\n]*)/u.exec(after)?.[1] ?? ''
  return found.split(/[\s,]+/u).slice(0, 12)
}

function noteAcronym(
  text: string,
  { run, end }: { run: string; end: number },
  byAcronym: Map<string, string>,
) {
  const acronym = /^ \((\p{Lu}{2,8})\)/u.exec(text.slice(end, end + 12))?.[1]
  if (!acronym) return
  byAcronym.set(acronym, run.replace(/^The /u, ''))
}
