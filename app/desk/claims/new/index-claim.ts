import { indexWords } from '#db/search/search.ts'
import type { OpenDesk } from '../../desk.ts'

export type IndexedClaim = {
  id: string
  wording: string
  quote: string
  speaker: string | null
}

/** Let the claim be found by the words it has now. */
export function indexClaim(
  desk: OpenDesk,
  { id, wording, quote, speaker }: IndexedClaim,
  claimantName?: string | null,
) {
  const says = claimSays({ wording, quote })
  const words = [...says, speaker, claimantName].filter(Boolean)
  return indexWords(desk.tx, 'claim', {
    subjectId: id,
    deskId: desk.deskId,
    words: words.join('\n'),
    says,
  })
}

/** What other texts are matched with: the wording, and the quote where it differs. */
export function claimSays({
  wording,
  quote,
}: Pick<IndexedClaim, 'wording' | 'quote'>) {
  return [wording, quote === wording ? null : quote]
}
