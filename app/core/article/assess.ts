import { toReading } from './worthiness/find-pattern.ts'
import type { Reading } from './worthiness/find-pattern.ts'
import type { Span } from '../text/span.ts'
import { attribute } from './attribution/attribute.ts'
import type { Attribution } from './attribution/attribute.ts'
import type { People } from './attribution/people.ts'
import type { ArticleLine } from './broken-article.ts'
import { checkWorthiness } from './engine/check-worthiness.ts'
import { leanOf } from './kinds/lean.ts'
import type { Lean } from './kinds/lean.ts'
import { wordsOf } from './language-words.ts'
import { plainText } from './paragraphs.ts'
import type { Paragraph } from './paragraphs.ts'
import { measure } from './worthiness/signals.ts'
import type { Findings, Signals } from './worthiness/signals.ts'
import { makeTopic, shareOfTopic } from './worthiness/topic.ts'

/** A sentence of the body with all that was read from it. */
export type Assessed = Span & {
  /** The sentence as it is read: without soft hyphens, and not past what tells. */
  reading: Reading
  attribution: Attribution
  /** Whom the article names. */
  people: People
  lean: Lean
  signals: Signals
  findings: Findings
}

/** Sentences past this are judged by their beginning. */
const LONGEST_READING = 2_000

/** Reads every sentence of the body in its surroundings. */
export function assess(
  text: string,
  lines: ArticleLine[],
  { paragraphs, language }: { paragraphs: Paragraph[]; language: string },
): Assessed[] {
  const words = wordsOf(language)
  const { attributions, people } = attribute(text, paragraphs, {
    naming: namingText(text, lines),
    words: words.speech,
  })
  const spans = paragraphs.flatMap(({ sentences }) => sentences)
  const topic = makeTopic(headlineText(text, lines))
  return spans.map((span, place) => {
    const attribution = attributions[place] ?? NOBODY
    const beginning = Math.min(span.end, span.start + LONGEST_READING)
    const reading = toReading(plainText(text.slice(span.start, beginning)))
    const lean = leanOf(reading, attribution, words.kinds)
    const model = words.isModelled ? checkWorthiness(reading.text) : UNREAD
    const { signals, findings } = measure(reading, words.signals, {
      ...attribution,
      place,
      depth: place / spans.length,
      lean,
      headline: shareOfTopic(topic, reading.lower),
      model,
    })
    return {
      ...span,
      reading,
      attribution,
      people,
      lean,
      signals,
      findings: words.isModelled
        ? { ...findings, model: `${Math.round(model * 100)} %` }
        : findings,
    }
  })
}

/** The model has read English only; of other languages it thinks nothing. */
const UNREAD = 0.3

const NOBODY: Attribution = {
  speaker: null,
  verb: null,
  subject: null,
  quoted: 0,
}

/** The lines in which the article names people: its own and those of its pictures. */
function namingText(text: string, lines: ArticleLine[]) {
  return lines
    .filter(({ role }) => role !== 'site-chrome' && role !== 'related-headline')
    .map(({ start, end }) => text.slice(start, end))
    .join(' ¶ ')
}

function headlineText(text: string, lines: ArticleLine[]) {
  const headline = lines.find(({ role }) => role === 'headline')
  return headline ? text.slice(headline.start, headline.end) : ''
}
