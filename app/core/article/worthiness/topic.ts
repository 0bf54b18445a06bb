/** The weighty words of a headline, by their beginnings. */
export type Topic = ReadonlySet<string>

const FUNCTION_WORDS = new Set(
  'the and for but are was were been has have had with from that this its his her their they she you will would not who which what why how after over into amid says said'.split(
    ' ',
  ),
)

/** How much of a sentence must be about the headline to count in full. */
const FULL_SHARE = 1 / 3

/** Reads what an article is about from its headline. */
export function makeTopic(headline: string): Topic {
  return new Set(stemsOf(headline.slice(0, 300).toLowerCase()))
}

/** How much of a sentence, in lower case, is about the topic, 0–1. */
export function shareOfTopic(topic: Topic, sentence: string): number {
  if (topic.size === 0) return 0
  const stems = stemsOf(sentence)
  const shared = stems.filter((stem) => topic.has(stem)).length
  return Math.min(1, shared / Math.max(3, stems.length) / FULL_SHARE)
}

function stemsOf(text: string): string[] {
  const words = text.match(/\p{L}{3,}/gu) ?? []
  return words
    .filter((word) => !FUNCTION_WORDS.has(word))
    .map((word) => word.slice(0, 5))
}
