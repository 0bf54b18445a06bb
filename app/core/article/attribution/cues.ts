import { subjectAfter, subjectBefore } from './noun-phrase.ts'
import type { Subject } from './noun-phrase.ts'
import type { SpeechWords } from './speech-words.ts'

/** Where a sentence tells who asserts what it says. */
export type Cue = {
  subject: Subject
  /** The verb of speech, lower-case; "according to" where there is none. */
  verb: string
  isPresent: boolean
  /** The verb stands beside a quotation. */
  isDirect: boolean
}

type Candidate = Cue & { isTail: boolean }

/** Nouns in a row, each with a capital, after an article or two. */
const RAISED =
  /^\s*(?:\p{Ll}+\s){0,2}(?:\p{Lu}[\p{L}.-]*\s?)+(?:(?:der|des|von|für|und)\s(?:\p{Lu}[\p{L}.-]*\s?)+)*/u

const WORD = /[\p{L}’'-]+/gu
const REPORTS =
  /(?:reports?|polls?|surveys?|stud(?:y|ies)|data|figures|statistics|research|documents?|records?|analysis|census|audit|inquiry|investigation)$/iu
const ATTITUDES =
  /^(?:believe|think|thought|expect|hope|feel|felt|want|wonder|consider|see)/u
const SUBORDINATE =
  /(?:^|\s)(?:after|when|before|because|if|although|though|until|unless|who|whom|whose)(?:\s+(?:the|an?))?\s*$/iu

/** Who asserts a sentence by its own words; quotations in it stand as "⟦⟧". */
export function findCue(skeleton: string, words: SpeechWords): Cue | undefined {
  const attributed = findAccordingTo(skeleton, words)
  const verbs = Array.from(skeleton.matchAll(WORD))
    .map((word) => readVerb(skeleton, word, words))
    .filter((cue) => cue !== undefined)
  const tail = verbs.find(({ isTail }) => isTail)
  return (
    verbs.find(({ isDirect }) => isDirect) ?? tail ?? attributed ?? verbs[0]
  )
}

function findAccordingTo(
  skeleton: string,
  words: SpeechWords,
): Cue | undefined {
  const found = words.accordingTo.exec(skeleton)
  if (!found) return undefined
  const pronoun = found[0]
    .split(' ')
    .find((word) => words.he.has(word.toLowerCase()))
  const right = skeleton.slice(found.index + found[0].length)
  const named = words.raisesNouns ? RAISED.exec(right)?.[0] : undefined
  const subject: Subject | undefined = pronoun
    ? { kind: 'he', text: pronoun }
    : subjectAfter(named ?? right, words)
  return (
    subject && {
      subject,
      verb: 'according to',
      isPresent: true,
      isDirect: false,
    }
  )
}

function readVerb(
  skeleton: string,
  word: RegExpExecArray,
  words: SpeechWords,
): Candidate | undefined {
  const verb = word[0]
  if (!isSpeechVerb(verb, words)) return undefined
  const left = skeleton.slice(0, word.index).replace(words.bracket, '')
  const right = skeleton.slice(word.index + verb.length)
  if (isPassive(left, words)) return undefined
  const inverted = readInverted(left, right, words)
  const subject = inverted ?? subjectBefore(left, words)
  if (!subject) return undefined
  const before = left.slice(0, Math.max(0, left.lastIndexOf(subject.text)))
  const isDirect =
    /⟦⟧[\s,.]*$/u.test(inverted ? left : before) ||
    /^,? ?[^⟦]{0,40}[,:] ?⟦⟧/u.test(right)
  if (!isDirect && !fits(verb, { subject, right }, words)) return undefined
  if (!inverted && !isDirect && SUBORDINATE.test(before)) return undefined
  return {
    subject,
    verb,
    isPresent: verb.endsWith('s'),
    isDirect,
    isTail:
      /[,⟧]\s*$/u.test(before) && isShortTail(right) && verb !== 'reported',
  }
}

function isSpeechVerb(verb: string, words: SpeechWords) {
  return (
    words.verbs.has(verb) ||
    words.doubtfulVerbs.has(verb) ||
    words.findingVerbs.has(verb)
  )
}

function isPassive(left: string, words: SpeechWords) {
  const before = left.trimEnd().split(/\s+/u).slice(-4).toReversed()
  const helper = before.find((word) => !words.between.has(word.toLowerCase()))
  return (
    helper !== undefined &&
    words.passive.has(helper.toLowerCase()) &&
    !/^it$/iu.test(helper)
  )
}

/** "⟦⟧ said Lotfi Azzouz, …", "…, deems Earl Rasmussen." */
function readInverted(left: string, right: string, words: SpeechWords) {
  const lead = withoutHelpers(left, words)
  const follows = /(?:⟦⟧|[,–—-])\s*$/u.test(lead)
  if (!follows || /^\s*(?:that|he|she|they|it|⟦)\b/u.test(right))
    return undefined
  const subject = subjectAfter(right, words)
  if (!subject || subject.kind === 'it') return undefined
  if (/⟦⟧[\s,–—-]*$/u.test(lead)) return subject
  const at = right.indexOf(subject.text)
  const rest = right.slice(at + subject.text.length)
  return /^\s*(?:[,.;:!?]|$|(?:in|on|at|during|last|en|à|am|bei|в|у) )/u.test(
    rest,
  )
    ? subject
    : undefined
}

/** "⟦⟧, a déclaré Emmanuel Macron": helping verbs stand in between. */
function withoutHelpers(left: string, words: SpeechWords) {
  const trimmed = left.trimEnd()
  const at = trimmed.lastIndexOf(' ')
  const last = trimmed.slice(at + 1).toLowerCase()
  return at !== -1 && words.between.has(last) ? trimmed.slice(0, at) : left
}

/** Whether a verb reports speech with this subject before these words. */
function fits(
  verb: string,
  { subject, right }: { subject: Subject; right: string },
  words: SpeechWords,
) {
  const { kind, text } = subject
  if (/^tell|^told$/u.test(verb) && TOLD_ABOUT.test(right)) return false
  if (words.verbs.has(verb)) return kind !== 'it' || OWN.test(right)
  if (ATTITUDES.test(verb)) {
    return kind === 'he' || (kind === 'name' && CONTENT.test(right))
  }
  if (words.findingVerbs.has(verb) && REPORTS.test(text)) return true
  if (verb.startsWith('point')) return /^\s*out\b/u.test(right)
  if (verb.startsWith('wr')) return WRITTEN.test(right)
  if (!ALSO_NOUNS.test(verb)) return false
  if (kind !== 'description') return !/^\s*(?:of|for|,|\.)/u.test(right)
  return /^(?:the|an?) /iu.test(text) && CONTENT.test(right)
}

/** That somebody was told of something is what the outlet says. */
const TOLD_ABOUT = /^\s(?:[\p{L}.’'-]+\s){1,4}(?:about|of)\s/u
const OWN = /^\s*(?:that|it|the|its)\b/u
const CONTENT = /^\s*(?:that|its?|the|he|she|they|there)\b/u
const WRITTEN = /^\s*(?:that|in an?|on (?:Twitter|Facebook|X))\b/u
const ALSO_NOUNS =
  /^(?:claim|state|note|report|promise|pledge|urge|concede|observe)/u

/** Nothing but time, place or hearer follows. */
function isShortTail(right: string) {
  return (
    /^(?:\s[^,;:]{0,60})?[.!?…]?\s*$/u.test(right) && !/\bthat\b/u.test(right)
  )
}
