import { plainText } from '../paragraphs.ts'
import type { Paragraph } from '../paragraphs.ts'
import type { Cue } from './cues.ts'
import { subjectBefore } from './noun-phrase.ts'
import type { Subject } from './noun-phrase.ts'
import { countPromised, findGroup } from './groups.ts'
import { findPeople } from './people.ts'
import type { People } from './people.ts'
import { readParagraph } from './read-paragraph.ts'
import type { Reading } from './read-paragraph.ts'
import {
  isPerson,
  noteMentions,
  noteSpeaker,
  resolveSubject,
  startDiscourse,
} from './resolve.ts'
import type { Discourse } from './resolve.ts'
import type { SpeechWords } from './speech-words.ts'
import { findTurns } from './turns.ts'

/** Who asserts a sentence, by which verb, and how much of it is quoted. */
export type Attribution = {
  speaker: string | null
  verb: string | null
  /** The subject of that verb, as the sentence puts it. */
  subject: Subject | null
  quoted: number
}

/** What one sentence hands on to the next. */
type Thread = {
  /** Who asserted the last sentence of the paragraph before. */
  running: string | null
  /** Who asserts the items of the list that a colon has opened. */
  listed: string | null
  /** How many whole paragraphs a colon has promised of a group: "Analysts gave two reasons:". */
  owed: number
  /** Who asserted the sentence before, and who the last quoted or reported one. */
  previous: string | null
  spoken: string | null
  wasQuoted: boolean
  isFirst: boolean
}

/** Who asserts each sentence; nobody is named where the outlet does. */
export function attribute(
  text: string,
  paragraphs: Paragraph[],
  { naming, words }: { naming: string; words: SpeechWords },
): { attributions: Attribution[]; people: People } {
  const discourse = startDiscourse(findPeople(plainText(naming), words), words)
  const { people } = discourse
  const turns = findTurns(text, paragraphs, { naming, people, words })
  let thread = startThread()
  const attributions = paragraphs.flatMap((paragraph, index) => {
    const turn = turns[index]
    const readings = readParagraph(text, paragraph, words)
    thread = openParagraph(thread)
    const attributed = readings.map((reading) => {
      const speaker =
        turn === undefined ? speakerOf(discourse, reading, thread) : turn
      thread = carryOn(thread, reading, speaker)
      noteMentions(discourse, reading.skeleton)
      const isPresent = reading.cue?.isPresent ?? false
      if (speaker) noteSpeaker(discourse, speaker, isPresent)
      return attributionOf(reading, speaker)
    })
    thread = closeParagraph(thread, readings.at(-1)?.skeleton ?? '', words)
    return attributed
  })
  return { attributions, people }
}

function attributionOf(
  { cue, quoted }: Reading,
  speaker: string | null,
): Attribution {
  return {
    speaker,
    verb: cue?.verb ?? null,
    subject: cue?.subject ?? null,
    quoted,
  }
}

function speakerOf(
  discourse: Discourse,
  reading: Reading,
  thread: Thread,
): string | null {
  const { cue, quoted, skeleton, nextCue } = reading
  if (cue) return resolve(discourse, cue)
  if (quoted > 0.6) {
    if (thread.spoken && thread.wasQuoted) return thread.spoken
    if (nextCue) return resolve(discourse, nextCue)
    return thread.spoken ?? thread.running
  }
  if (quoted > 0.15 && /:\s*⟦⟧/u.test(skeleton)) {
    return speakerBeforeColon(discourse, skeleton)
  }
  const isItem = thread.isFirst && !/[.!?…]$/u.test(skeleton)
  if (thread.listed && (isItem || thread.owed > 0)) return thread.listed
  const goesOn = reading.speaksAsI || discourse.words.goingOn.test(skeleton)
  return goesOn ? thread.previous : null
}

function speakerBeforeColon(discourse: Discourse, skeleton: string) {
  const words = skeleton
    .slice(0, skeleton.indexOf('⟦'))
    .split(/\s+/u)
    .slice(0, 3)
  for (let end = words.length; end > 0; end--) {
    const subject = subjectBefore(
      words.slice(0, end).join(' '),
      discourse.words,
    )
    const name = subject && resolveSubject(discourse, subject, false)
    if (name && isPerson(discourse, name)) return name
  }
  return null
}

function resolve(discourse: Discourse, { subject, isPresent }: Cue) {
  return resolveSubject(discourse, subject, isPresent)
}

function startThread(): Thread {
  return {
    running: null,
    listed: null,
    owed: 0,
    previous: null,
    spoken: null,
    wasQuoted: false,
    isFirst: true,
  }
}

function openParagraph(thread: Thread): Thread {
  const { running, listed, owed } = thread
  return { ...startThread(), running, listed, owed }
}

function carryOn(
  thread: Thread,
  { quoted }: Reading,
  speaker: string | null,
): Thread {
  return {
    ...thread,
    previous: speaker,
    spoken: speaker ?? thread.spoken,
    wasQuoted: quoted > 0.2,
    isFirst: false,
  }
}

function closeParagraph(
  thread: Thread,
  skeleton: string,
  words: SpeechWords,
): Thread {
  const running = thread.previous
  if (/:\s*$/u.test(skeleton)) {
    const group = running === null ? findGroup(skeleton, words) : undefined
    const owed = group ? countPromised(skeleton) : 0
    return { ...thread, running, listed: group ?? running, owed }
  }
  if (thread.owed > 1) return { ...thread, running, owed: thread.owed - 1 }
  const ends = /[.!?…⟧]\s*$/u.test(skeleton)
  return { ...thread, running, owed: 0, listed: ends ? null : thread.listed }
}
