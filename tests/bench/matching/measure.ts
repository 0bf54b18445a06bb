import { findSimilar } from '#db/matching/similar.ts'
import { findCandidates } from '#db/search/candidates.ts'
import { SEARCHED } from '#db/search/search.ts'
import { distinctTerms, matchTerms } from '#app/core/matching/match-terms.ts'
import type { Desk } from '#app/desk/desk.ts'
import { LOOK_FOR_ONE } from '#db/matching/similar.ts'
import type { MatchingSet } from './clef.ts'
import { meanRanking, rankingOf, type Ranking } from './ranking.ts'

export type Answers = { ranking: Ranking; ms: number[] }

/** Rank the claims for each post as the desk does, before little is cut away. */
export async function rankPosts(
  { db, deskId }: Desk,
  { posts }: Pick<MatchingSet, 'posts'>,
) {
  const rankings: Ranking[] = []
  for (const { text, claimIds } of posts) {
    const texts = [distinctTerms(matchTerms(text))]
    const asked = { deskId, nouns: SEARCHED, texts, ...LOOK_FOR_ONE }
    const [found = []] = await findCandidates(db, asked)
    const ids = found.map(({ subjectId }) => subjectId.replace('imp_', ''))
    rankings.push(rankingOf(ids, claimIds))
  }
  return meanRanking(rankings)
}

/** How long each post takes, from its text to what is shown. */
export async function timePosts(
  desk: Desk,
  { posts }: Pick<MatchingSet, 'posts'>,
) {
  const times: number[] = []
  for (const { text } of posts) {
    const startedAt = performance.now()
    await findSimilar(desk.db, desk, { texts: [text], limit: 5 })
    times.push(performance.now() - startedAt)
  }
  return times.toSorted((a, b) => a - b)
}
