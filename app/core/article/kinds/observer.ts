import { wordSet } from '../attribution/speech-words.ts'
import { findPerson } from '../attribution/people.ts'
import type { People } from '../attribution/people.ts'

/** Those who speak for a body: their word is itself what is checked. */
const OFFICES = wordSet(
  'president premier minister chancellor senator congressman congresswoman representative governor mayor',
  'secretary undersecretary spokesman spokeswoman spokesperson chief chairman chairwoman ceo ambassador',
  'envoy general admiral commissioner leader official king queen prince candidate nominee lawmaker',
)

/** Those who look on, whatever else they are. */
const CALLINGS = wordSet(
  'analyst expert professor economist researcher historian scientist fellow lecturer',
)

const OBSERVING =
  /\b(?:sources?|analysts?|experts?|reports?|stud(?:y|ies)|surveys?|polls?|researchers?|witness(?:es)?|residents?|institute|university|scientists|economists?|historians?|critics|observers)\.?$/iu

/** Whether a speaker only tells what happened: an analyst, a source, a study, a passer-by. */
export function isObserver(speaker: string, people: People): boolean {
  const person = findPerson(people, speaker.split(' '))
  if (!person) return OBSERVING.test(speaker)
  const roles = [...person.roles]
  if (roles.some((role) => CALLINGS.has(role))) return true
  return !roles.some((role) => OFFICES.has(role))
}
