import { Card, Facts } from '../data/card.tsx'
import { Day } from '../format.tsx'
import { useMessages } from '../messages.tsx'
import { mendLink } from './mend-link.ts'

export type About = {
  claimants: readonly string[]
  claimedOn: string | null
  appearances: readonly string[]
  verdict: string | null
}

type AboutClaimProps = { about: About; claimId: string }

/** What of the claim goes into the review, and where it is changed. */
export function AboutClaim({ about, claimId }: AboutClaimProps) {
  const t = useMessages().draft.claim
  const { claimants, claimedOn, appearances, verdict } = about
  const missing = <span className="text-warn">{t.missing}</span>
  return (
    <Card
      title={t.title}
      actions={<a href={mendLink('claimants', claimId)}>{t.change}</a>}
    >
      <Facts
        facts={[
          { label: t.claimant, value: claimants.join(', ') || missing },
          {
            label: t.date,
            value: claimedOn ? <Day value={claimedOn} /> : missing,
          },
          { label: t.appearances, value: appearances.join('; ') || missing },
          { label: t.verdict, value: verdict ?? t.unsettled },
        ]}
      />
    </Card>
  )
}
