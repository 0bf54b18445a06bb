import { Link } from '@remix-run/react'
import { Card } from '../data/card.tsx'
import { useMessages } from '../messages.tsx'
import { MatchLists } from './match-lists.tsx'
import type { MatchesBack, ShownMatches } from './shown-match.ts'

type SimilarClaimsProps = { matches: ShownMatches; back: MatchesBack }

/** What was said or checked before and resembles the claim, with the reasons. */
export function SimilarClaims({ matches, back }: SimilarClaimsProps) {
  const t = useMessages().matching
  return (
    <Card
      title={t.title}
      actions={
        <Link
          to={`/desk/claims/${matches.claim.id}/matches`}
          className="text-sm"
        >
          {t.all}
        </Link>
      }
    >
      <MatchLists matches={matches} back={back} />
    </Card>
  )
}
