import type { Paragraph } from '../paragraphs.ts'
import { isPersonName, findRuns } from './names.ts'
import { findPerson, fullNameOf, splitRun } from './people.ts'
import type { People } from './people.ts'
import type { SpeechWords } from './speech-words.ts'

/** Who has the floor in a paragraph: nobody known where null, the article itself where undefined. */
export type Turn = string | null | undefined

/** Labels and questions fewer than these make no conversation. */
const FEWEST = 2

/** So much of the beginning tells with whom an interview is held. */
const BEGINNING = 600

type Known = { people: People; words: SpeechWords }

/** Who speaks in each paragraph of an interview or transcript; a text of another kind has no turns. */
export function findTurns(
  text: string,
  paragraphs: Paragraph[],
  { naming, ...known }: Known & { naming: string },
): Turn[] {
  const guest = findGuest(naming.slice(0, BEGINNING), known)
  const beginnings = paragraphs.map(({ start, end }) =>
    text.slice(start, Math.min(end, start + BEGINNING)),
  )
  const labels = beginnings.map((line) => labelOf(line, guest, known))
  const isLabelled = count(labels, (label) => label !== undefined) >= FEWEST
  const isAsked = guest !== null && count(beginnings, isQuestion) >= FEWEST
  if (!isLabelled && !isAsked) return []
  let turn: Turn
  return beginnings.map((line, index) => {
    const label = isLabelled ? labels[index] : undefined
    if (label !== undefined) turn = label
    else if (isAsked && isQuestion(line)) turn = guest
    else if (turn && isAbout(turn, line)) turn = undefined
    return label === undefined && isQuestion(line) ? undefined : turn
  })
}

function labelOf(line: string, guest: string | null, known: Known): Turn {
  const label = /^(\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3}):\s/u.exec(
    line,
  )?.[1]
  if (label === undefined) return undefined
  if (label === 'Q') return null
  if (label === 'A') return guest
  const { name } = splitRun(label, known.words)
  const isPerson =
    findPerson(known.people, name) !== undefined || isPersonName(name)
  return isPerson ? fullNameOf(known.people, name) : undefined
}

/** "An interview with the minister Laura Klein" */
function findGuest(beginning: string, { people, words }: Known) {
  const found = /\b[Ii]nterview with ([^.:;?!"“”]{3,60})/u.exec(beginning)?.[1]
  const [first] = findRuns(found ?? '')
  if (!first) return null
  const { name } = splitRun(first.run, words)
  return isPersonName(name) ? fullNameOf(people, name) : null
}

function isQuestion(line: string) {
  return /^[^.!]{8,300}\?$/u.test(line.trim())
}

/** A paragraph that names the speaker is told by somebody else. */
function isAbout(speaker: string, line: string) {
  return line.includes(speaker.split(' ').at(-1) ?? speaker)
}

function count<T>(items: T[], isCounted: (item: T) => boolean) {
  return items.filter(isCounted).length
}
