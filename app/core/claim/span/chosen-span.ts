import type { Span } from '../../text/span.ts'
import { snapSpan, spanOver } from './snap-span.ts'

/** A passage as a person chose it: by selecting text, or by sentences. */
export type ChosenPassage = Span | { sentences: readonly number[] }

/** The stretch that was meant: whole words, from the first to the last. */
export function chosenSpan(
  { text, sentences }: { text: string; sentences: readonly Span[] },
  chosen: ChosenPassage,
): Span {
  const given =
    'sentences' in chosen
      ? spanOver(chosen.sentences.flatMap((at) => sentences[at] ?? []))
      : chosen
  return given && given.end <= text.length
    ? snapSpan(text, given)
    : (given ?? { start: 0, end: 0 })
}
