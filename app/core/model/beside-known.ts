import { foldText } from '../text/anchoring/fold-text.ts'
import type { Span } from '../text/span.ts'
import type {
  AnchoredProposal,
  AnchoredProposals,
  DiscardReason,
  WordingSuggestion,
} from './anchored.ts'

/** A claim that stands in the article already; without an id it is not shown. */
export type KnownClaim = Span & {
  claimId: string | null
  wording: string
  /** Only an open one can still be worded anew. */
  standing: 'open' | 'settled' | 'dismissed'
}

/** What becomes of a proposal beside the claims and proposals that are there. */
export function besideKnown(
  proposal: AnchoredProposal,
  known: readonly KnownClaim[],
  { kept, suggestions }: Pick<AnchoredProposals, 'kept' | 'suggestions'>,
): AnchoredProposal | WordingSuggestion | DiscardReason {
  const { wording, quote } = proposal
  const isRepeated = [...kept, ...suggestions].some((one) =>
    readsAlike(one.wording, wording),
  )
  if (isRepeated) return 'repeated'
  const here = known.filter((claim) => isSamePassage(claim, proposal))
  const isHere = here.length > 0
  if (isHere && here.every(({ standing }) => standing === 'dismissed'))
    return 'dismissed-before'
  if (known.some((claim) => readsAlike(claim.wording, wording)))
    return 'already-a-claim'
  if (!isHere) return proposal
  const open = here.find(({ standing }) => standing === 'open')
  if (!open?.claimId || readsAlike(quote, wording)) return 'already-a-claim'
  return { claimId: open.claimId, wording, unsaid: proposal.unsaid }
}

/** Two stretches are one passage where they share most of what they cover. */
const SAME_SHARE = 0.8

function isSamePassage(a: Span, b: Span) {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  const covered = Math.max(a.end, b.end) - Math.min(a.start, b.start)
  return shared >= covered * SAME_SHARE
}

function readsAlike(a: string, b: string) {
  return plain(a) === plain(b)
}

function plain(text: string) {
  return foldText(text)
    .text.replaceAll(/[\s."',]+/g, ' ')
    .trim()
}
