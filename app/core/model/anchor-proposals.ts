import type { ArticleLine } from '../article/broken-article.ts'
import { overlaps } from '../claim/highlight.ts'
import { QUOTE_MAX } from '../claim/span/why-not-span.ts'
import { WORDING_MAX } from '../claim/triage/decide-split.ts'
import { withoutControls } from '../intake/reading/control-characters.ts'
import { foldText, type FoldedText } from '../text/anchoring/fold-text.ts'
import type { Span } from '../text/span.ts'
import type {
  AnchoredProposal,
  AnchoredProposals,
  DiscardReason,
} from './anchored.ts'
import { besideKnown, type KnownClaim } from './beside-known.ts'
import { findVerbatim } from './find-verbatim.ts'
import { PROPOSALS_MAX, QUOTE_MIN } from './limits.ts'
import type { Proposal } from './read-answer.ts'
import { unsaidWords, wordsOf } from './unsaid-words.ts'

export type AnchoringArticle = {
  text: string
  lines: readonly ArticleLine[]
  /** What is known of the article beside its text: publisher, day. */
  about?: readonly string[]
}

/**
 * Ties each proposal to the words of the article's body that it quotes, or
 * discards it. On a claim that is there it becomes a suggestion for its wording.
 */
export function anchorProposals(
  article: AnchoringArticle,
  proposals: readonly Proposal[],
  known: readonly KnownClaim[],
): AnchoredProposals {
  const result: AnchoredProposals = { kept: [], suggestions: [], discarded: [] }
  const anchor = anchorerOf(article)
  for (const proposal of proposals) {
    const anchored = anchor(proposal)
    const outcome =
      typeof anchored === 'string'
        ? anchored
        : besideKnown(anchored, known, result)
    if (typeof outcome === 'string') result.discarded.push(outcome)
    else if (result.kept.length + result.suggestions.length >= PROPOSALS_MAX)
      result.discarded.push('too-many')
    else if ('claimId' in outcome) result.suggestions.push(outcome)
    else result.kept.push(outcome)
  }
  return result
}

function anchorerOf({ text, lines, about = [] }: AnchoringArticle) {
  const folded = foldText(text)
  const words = new Set([text, ...about].flatMap(wordsOf))
  const dropped = lines.filter(({ role }) => role !== 'body')
  const isInBody = (span: Span) => !dropped.some((line) => overlaps(line, span))
  return (proposal: Proposal): AnchoredProposal | DiscardReason => {
    const said = proposal.quote.normalize('NFC')
    if (said.length < QUOTE_MIN) return 'too-short'
    if (said.length > QUOTE_MAX) return 'too-long'
    const places = findVerbatim(text, said, folded)
    const span = places.find(isInBody)
    if (!span) return places.length > 0 ? 'not-in-body' : 'not-in-text'
    const quote = text.slice(span.start, span.end)
    const wording = tidy(proposal.wording) || tidy(quote)
    if (quote.length > QUOTE_MAX || wording.length > WORDING_MAX)
      return 'too-long'
    return {
      ...span,
      quote,
      wording,
      speaker: speakerIn(text, proposal.speaker, folded),
      kind: proposal.kind,
      unsaid: unsaidWords(wording, words),
    }
  }
}

const SPEAKER_MAX = 200

/** A speaker is taken where the article has the name, as it writes it there. */
function speakerIn(text: string, named: string | null, folded: FoldedText) {
  if (!named || named.length > SPEAKER_MAX) return null
  const [place] = findVerbatim(text, named.normalize('NFC'), folded)
  return place ? tidy(text.slice(place.start, place.end)) : null
}

/** Marks that turn the direction of what follows. */
const TURNS = /[\u202A-\u202E\u2066-\u2069]/g

/** One line without characters that nobody sees. */
function tidy(text: string) {
  return withoutControls(text.toWellFormed())
    .replaceAll(TURNS, '')
    .normalize('NFC')
    .replaceAll(/\s+/g, ' ')
    .trim()
}
