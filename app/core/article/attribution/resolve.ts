import { inFull } from './groups.ts'
import { nationOf } from './nations.ts'
import { isHonorific, isOrganisation, isPersonName, findRuns } from './names.ts'
import { headOf } from './noun-phrase.ts'
import type { Subject } from './noun-phrase.ts'
import { findPerson, fullNameOf, isKnownPerson, splitRun } from './people.ts'
import type { People, Person } from './people.ts'
import type { SpeechWords } from './speech-words.ts'

/** Who the text has in mind while it is read from the top. */
export type Discourse = {
  people: People
  words: SpeechWords
  lastPerson: string | undefined
  lastQuotedNow: string | undefined
  lastMany: string | undefined
  /** Names of people and of others, the last mentioned last. */
  recentPeople: Person[]
  recentOthers: string[]
  /** How often each of the others was mentioned. */
  counts: Map<string, number>
}

/** So many mentions back a description still reaches. */
const LONGEST_MEMORY = 100

/** Before anything has been read. */
export function startDiscourse(people: People, words: SpeechWords): Discourse {
  return {
    people,
    words,
    lastPerson: undefined,
    lastQuotedNow: undefined,
    lastMany: undefined,
    recentPeople: [],
    recentOthers: [],
    counts: new Map(),
  }
}

/** The name that the subject of a speech verb stands for. */
export function resolveSubject(
  discourse: Discourse,
  subject: Subject,
  isPresent: boolean,
): string | null {
  switch (subject.kind) {
    case 'he':
      return (
        (isPresent ? discourse.lastQuotedNow : undefined) ??
        discourse.lastPerson ??
        discourse.recentPeople.at(-1)?.name ??
        null
      )
    case 'they':
      return discourse.lastMany ?? discourse.lastPerson ?? null
    case 'it':
      return discourse.recentOthers.at(-1) ?? null
    case 'name':
      return inFull(resolveName(discourse, subject.text), discourse.lastMany)
    case 'description':
      return resolveDescription(discourse, subject.text)
  }
}

/** Notes who speaks, for the pronouns that follow. */
export function noteSpeaker(
  discourse: Discourse,
  speaker: string,
  isPresent: boolean,
): void {
  if (isPerson(discourse, speaker)) {
    const person = findPerson(discourse.people, speaker.split(' '))
    if (person) person.hasSpoken = true
    discourse.lastPerson = speaker
    if (isPresent) discourse.lastQuotedNow = speaker
  } else if (speaker.endsWith('s') && /\p{Ll}/u.test(speaker)) {
    discourse.lastMany = speaker
  } else noteOther(discourse, speaker)
}

/** Notes whom a sentence mentions. */
export function noteMentions(discourse: Discourse, sentence: string): void {
  for (const { run, index } of findRuns(sentence)) {
    const { titles, name } = splitRun(run, discourse.words)
    if (name.length === 0) continue
    const person = findPerson(discourse.people, name)
    if (person) {
      remember(discourse.recentPeople, person)
      if (
        isKnownPerson(person) &&
        index < 25 &&
        !run.endsWith('’s') &&
        !run.endsWith("'s")
      )
        discourse.lastPerson = person.name
    } else if (titles.length === 0 && !nationOf(name.join('-'))) {
      if (name.length > 1 || index > 0) noteOther(discourse, name.join(' '))
    }
  }
}

/** Whether a name is that of a person, not of a body or place. */
export function isPerson({ people }: Discourse, name: string) {
  const words = name.split(' ')
  return (
    findPerson(people, words) !== undefined ||
    (isPersonName(words) && /^\p{Lu}/u.test(name))
  )
}

function resolveName(discourse: Discourse, text: string): string {
  const { people, words } = discourse
  const both = resolveBoth(discourse, text)
  if (both) return both
  const plain = text.replace(/^(?:[Tt]he|[Aa]n?) /u, '')
  const { titles, name } = splitRun(plain, words)
  if (name.length === 0) return plain
  if (isOrganisation(name) || titles.length === 0) {
    const whole = plain.split(' ').filter((word) => !isHonorific(word))
    return fullNameOf(people, lowerStart(whole, words))
  }
  return fullNameOf(people, name)
}

/** "Mayor Paul Stone and engineer Vera Holm": two who speak. */
function resolveBoth(discourse: Discourse, text: string): string | undefined {
  const parts = text.split(' and ')
  if (parts.length !== 2) return undefined
  const names = parts.map((part) => splitRun(part, discourse.words).name)
  const arePeople = names.every((name) => isPersonName(name))
  if (!arePeople) return undefined
  return names.map((name) => fullNameOf(discourse.people, name)).join(' and ')
}

/** "Many Tunisians" begins a sentence; elsewhere it is "many Tunisians". */
function lowerStart(name: string[], words: SpeechWords) {
  if (words.raisesNouns) return name
  const [first = '', ...rest] = name
  const plain = first.toLowerCase()
  const isGroup = rest.length > 0 || GROUP.test(first)
  return words.speakers.has(plain) && isGroup ? [plain, ...rest] : name
}

/** "Critics" is no name; "Democrats" and "Congress" are. */
const GROUP = /^(?!Democrats|Republicans)\p{Lu}\p{Ll}+(?<!s)s$/u

function resolveDescription(discourse: Discourse, text: string): string | null {
  const { words } = discourse
  const head = headOf(text)
  const isOfSomething = !text.toLowerCase().endsWith(head)
  const tokens = text.split(/\s+/u)
  const article = (tokens[0] ?? '').toLowerCase()
  if (/^(?:his|her)$/u.test(article) && discourse.lastPerson) {
    return `${discourse.lastPerson}’s ${tokens.slice(1).join(' ')}`
  }
  if (head.startsWith('spokes')) {
    const body = tokens
      .slice(0, -1)
      .filter(
        (token) => /^\p{Lu}/u.test(token) && !/^(?:The|An?)$/u.test(token),
      )
    if (body.length > 0) return fullNameOf(discourse.people, body)
  }
  if (words.definite.has(article)) {
    const person = findDescribed(discourse, tokens, head)
    if (person) return person.name
    if (
      !isOfSomething &&
      /^(?:company|firm|bank|agency|group|chain|retailer|organi[sz]ation|institute)$/u.test(
        head,
      )
    ) {
      return findMainOther(discourse) ?? head
    }
  }
  const plain = text.replace(
    /^(?:(?:the|an?|its|their|our|one|some|several|two|three) )?(?:own )?(?:(?:number|group|handful|couple|majority|series) of )?/iu,
    '',
  )
  return lowerFirst(plain || text, words)
}

function lowerFirst(text: string, words: SpeechWords) {
  const [first = ''] = text.split(' ')
  const plain = first.toLowerCase()
  const isCommon =
    words.speakers.has(plain) ||
    words.roles.has(plain) ||
    /^(?:many|most|local|senior|former|other|two|political)$/u.test(plain)
  return isCommon ? plain + text.slice(first.length) : text
}

/** Of the others mentioned of late, the one the text speaks of most. */
function findMainOther({ recentOthers, counts }: Discourse) {
  return [...new Set(recentOthers.slice(-10))].toSorted(
    (a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0),
  )[0]
}

function noteOther({ recentOthers, counts }: Discourse, name: string) {
  remember(recentOthers, name)
  counts.set(name, (counts.get(name) ?? 0) + 1)
}

function remember<T>(recent: T[], one: T) {
  recent.push(one)
  if (recent.length > LONGEST_MEMORY * 2) recent.splice(0, LONGEST_MEMORY)
}

/** "the Russian president": the last one mentioned whom the description fits. */
function findDescribed(
  { people, recentPeople }: Discourse,
  tokens: string[],
  head: string,
): Person | undefined {
  const nation = tokens.map(nationOf).find((found) => found !== undefined)
  const fits = ({ roles, nations }: Person) =>
    roles.has(head) && (nation === undefined || nations.has(nation))
  return recentPeople.findLast(fits) ?? people.first.find(fits)
}
