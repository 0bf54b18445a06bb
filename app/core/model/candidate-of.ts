import type {
  ArticleSentence,
  CandidateClaim,
  ClaimKind,
} from '../article/broken-article.ts'
import type { Span } from '../text/span.ts'
import type { AnchoredProposal } from './anchored.ts'

const UNCHECKABLE: readonly ClaimKind[] = [
  'position',
  'prediction',
  'opinion',
  'question',
]

/**
 * A proposal as a candidate like any other. How worthwhile a check is says our
 * own engine, by the sentence that the quote stands in.
 */
export function candidateOf(
  proposal: AnchoredProposal,
  sentences: readonly ArticleSentence[],
  publisher: string | null,
): CandidateClaim {
  const { start, end, quote, wording, kind, unsaid } = proposal
  const sentence = widestIn(proposal, sentences)
  const speaker = proposal.speaker ?? sentence?.speaker ?? null
  return {
    start,
    end,
    quote,
    wording,
    wordingNotes: unsaid.map((word) => `${word} → ?`),
    speaker,
    claimant: speaker ?? publisher,
    kind,
    checkable: !UNCHECKABLE.includes(kind),
    score: sentence?.score ?? 0,
    reasons: sentence?.kept ? [sentence.reason] : [],
    parts: [],
  }
}

/** The sentence that shares most with a stretch. */
function widestIn(span: Span, sentences: readonly ArticleSentence[]) {
  const shared = ({ start, end }: Span) =>
    Math.min(end, span.end) - Math.max(start, span.start)
  return sentences
    .filter((sentence) => shared(sentence) > 0)
    .toSorted((a, b) => shared(b) - shared(a))[0]
}
