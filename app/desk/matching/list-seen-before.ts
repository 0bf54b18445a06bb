import { listDecisionsOf } from '#db/matching/decisions.ts'
import { findSimilar, type Similar } from '#db/matching/similar.ts'
import type { Desk } from '../desk.ts'

/** Many claims of one article are asked about at once. */
const MOST_CLAIMS = 60

/**
 * For each claim the earlier review, ours or others’, that it resembles most and
 * that nobody has said is another.
 */
export async function listSeenBefore(
  { db, ...viewer }: Pick<Desk, 'db' | 'deskId' | 'actor'>,
  claims: readonly { id: string; wording: string }[],
): Promise<Map<string, Similar>> {
  const asked = claims.slice(0, MOST_CLAIMS)
  const ids = asked.map(({ id }) => id)
  const decisions = await listDecisionsOf(db, viewer.deskId, ids)
  const rejected = (claimId: string) =>
    decisions
      .filter((one) => one.claimId === claimId && one.decision === 'different')
      .map(({ subjectId }) => subjectId)
  const similar = await findSimilar(db, viewer, {
    texts: asked.map(({ wording }) => wording),
    without: ids.map((id) => new Set([id, ...rejected(id)])),
    nouns: ['review', 'imported'],
    limit: 1,
  })
  return new Map(
    ids.flatMap((id, at) => {
      const [first] = similar[at]!
      return first ? [[id, first] as const] : []
    }),
  )
}
