import { findQuotations } from '../../text/quotations.ts'
import type { Span } from '../../text/span.ts'
import { plainText } from '../paragraphs.ts'
import type { Paragraph } from '../paragraphs.ts'
import { findCue } from './cues.ts'
import type { Cue } from './cues.ts'
import type { SpeechWords } from './speech-words.ts'

/** What one sentence tells by itself about who asserts it. */
export type Reading = {
  cue: Cue | undefined
  /** The cue of the nearest sentence after it that has one. */
  nextCue: Cue | undefined
  /** Share of the sentence that stands in quotation marks. */
  quoted: number
  /** A quotation in it says "I" or "we". */
  speaksAsI: boolean
  /** The sentence with its quotations as "⟦⟧". */
  skeleton: string
}

/** Sentences past this are judged by their beginning. */
const LONGEST_LOOK = 1_500

/** A quotation as short as this without a stop is a word used with distance. */
const MOST_WORDS = 3

/** Reads the sentences of a paragraph, each with its share of quotation. */
export function readParagraph(
  text: string,
  paragraph: Paragraph,
  words: SpeechWords,
): Reading[] {
  const quotations = findQuotations(
    text.slice(paragraph.start, paragraph.end),
  ).spans.map(({ start, end }) => ({
    start: paragraph.start + start,
    end: paragraph.start + end,
  }))
  let first = 0
  const readings = paragraph.sentences.map((span): Reading => {
    while ((quotations[first]?.end ?? Infinity) <= span.start) first += 1
    return readSentence(text, span, { quotations, first, words })
  })
  return withNextCues(readings)
}

function withNextCues(readings: Reading[]): Reading[] {
  let nextCue: Cue | undefined
  return readings
    .toReversed()
    .map((reading) => {
      const known = { ...reading, nextCue }
      nextCue = reading.cue ?? nextCue
      return known
    })
    .toReversed()
}

type Quoting = { quotations: Span[]; first: number; words: SpeechWords }

function readSentence(
  text: string,
  { start, end }: Span,
  { quotations, first, words }: Quoting,
): Reading {
  const stop = Math.min(end, start + LONGEST_LOOK)
  let skeleton = ''
  let quoted = 0
  let speaksAsI = false
  let from = start
  for (let index = first; index < quotations.length; index++) {
    const quotation = quotations[index]
    if (!quotation || quotation.start >= stop) break
    const at = Math.max(from, quotation.start)
    const to = Math.min(stop, quotation.end)
    const piece = text.slice(at, to)
    const isWord = isDistancedWord(piece)
    const shown = isWord ? piece.replaceAll(/["“”]/gu, '') : '⟦⟧'
    skeleton += text.slice(from, at) + shown
    if (!isWord) quoted += to - at
    speaksAsI ||= words.self.test(piece)
    from = to
  }
  skeleton = plainText(skeleton + text.slice(from, stop))
  return {
    skeleton,
    speaksAsI,
    quoted: quoted / Math.max(1, stop - start),
    cue: findCue(skeleton, words),
    nextCue: undefined,
  }
}

function isDistancedWord(piece: string) {
  return piece.split(' ').length <= MOST_WORDS && !/[,.!?]["”’»]?$/u.test(piece)
}
