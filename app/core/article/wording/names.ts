import type { Attribution } from '../attribution/attribute.ts'
import { findPerson } from '../attribution/people.ts'
import type { People } from '../attribution/people.ts'
import type { Span } from '../../text/span.ts'
import type { Edit } from './edits.ts'

/** What a sentence needs to name people in full. */
export type Naming = {
  people: People
  attribution: Attribution
  /** Where the sentence is quoted; a quotation keeps its words. */
  quoted: Span[]
}

/** Puts full names where the sentence has a pronoun, a description or a bare surname. */
export function findNameEdits(text: string, naming: Naming): Edit[] {
  const subject = findSubjectEdit(text, naming)
  const edits = [...(subject ? [subject] : []), ...findSurnames(text, naming)]
  const opening = subject ? undefined : findOpening(text, naming)
  return opening ? [...edits, opening] : edits
}

/** "The analyst cites" → "Gilbert Doctorow cites". */
function findSubjectEdit(
  text: string,
  { attribution, quoted }: Naming,
): Edit | undefined {
  const { subject, speaker } = attribution
  if (!subject || !speaker || subject.text === speaker) return undefined
  if (subject.kind === 'name' && !isPartOf(subject.text, speaker))
    return undefined
  const start = findOutside(text, subject.text, quoted)
  if (start === undefined) return undefined
  const end = start + subject.text.length
  if (subject.kind === 'description' && isSame(subject.text, speaker))
    return undefined
  const edit = { start, end, by: speaker }
  const isCertain = subject.kind === 'name' || subject.kind === 'description'
  return isCertain ? edit : { ...edit, note: `${subject.text} → ${speaker}` }
}

/** "a spokeswoman" is called spokeswoman, which names nobody. */
function isSame(description: string, speaker: string) {
  return (
    speaker.endsWith(description) ||
    description.toLowerCase().endsWith(speaker.toLowerCase())
  )
}

function isPartOf(part: string, name: string) {
  const own = part.split(' ').at(-1) ?? part
  const isWhole = name.split(' and ').every((one) => part.includes(one))
  return name.split(' ').includes(own) && !isWhole
}

/** "Doctorow" → "Gilbert Doctorow", at the first mention. */
function findSurnames(text: string, { people, quoted }: Naming): Edit[] {
  const done = new Set<string>()
  return Array.from(text.matchAll(/\p{Lu}[\p{L}’-]+/gu)).flatMap(
    ({ 0: word, index }) => {
      const surname = word.replace(/[’']s$/u, '')
      const person = findPerson(people, [surname])
      const isAlone = people.bySurname.get(surname)?.length === 1
      if (!person || !isAlone || done.has(surname)) return []
      done.add(surname)
      if (text.includes(person.name) || isInside(index, quoted)) return []
      if (
        /(?:\p{Lu}[\p{L}.’'-]*|Mr\.?|Mrs\.?|Ms\.?|Dr\.?|[Tt]he) $/u.test(
          text.slice(0, index),
        )
      )
        return []
      return [{ start: index, end: index + surname.length, by: person.name }]
    },
  )
}

/** A sentence that opens with a pronoun nobody is certain of says so. */
function findOpening(
  text: string,
  { attribution, quoted }: Naming,
): Edit | undefined {
  const found = /^["“]?(He|She|They|It|This|These|Those|That)\b/u.exec(text)
  const word = found?.[1]
  if (!found || !word) return undefined
  const start = found[0].length - word.length
  const end = start + word.length
  const isHe = /^(?:He|She)$/u.test(word)
  const isQuoted = attribution.quoted > 0.6 || isInside(start, quoted)
  const named = isHe && !isQuoted ? attribution.speaker : null
  const by = named ?? word
  return {
    start,
    end,
    by,
    note: by === word ? `${word} → ?` : `${word} → ${by}`,
  }
}

function findOutside(text: string, sought: string, quoted: Span[]) {
  let at = text.indexOf(sought)
  if (at === -1) at = text.toLowerCase().indexOf(sought.toLowerCase())
  while (at !== -1) {
    const after = text.charAt(at + sought.length)
    const before = text.charAt(at - 1)
    const isWord = !/\p{L}/u.test(after) && !/\p{L}/u.test(before)
    if (isWord && !isInside(at, quoted)) return at
    at = text.indexOf(sought, at + 1)
  }
  return undefined
}

function isInside(at: number, spans: Span[]) {
  return spans.some(({ start, end }) => at >= start && at < end)
}
