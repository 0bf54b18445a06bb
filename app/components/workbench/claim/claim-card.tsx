import { classNames } from '../../class-names.ts'
import { useMessages } from '../../messages.tsx'
import type { ShownClaim } from '../shown.ts'
import { useWorkbench } from '../workbench-state.tsx'
import { SuggestedWordings } from '../model/suggested-wordings.tsx'
import { ClaimActions } from './claim-actions.tsx'
import { ClaimFacts } from './claim-facts.tsx'
import { ClaimPanel } from './claim-panel.tsx'
import { ClaimTop } from './claim-top.tsx'
import { SeenBefore } from '../../matching/seen-before.tsx'
import { RefusalNote } from './refusal-note.tsx'
import { WhereItStands } from './where-it-stands.tsx'

/** One claim of the list: what it says, who says it, and what to do with it. */
export function ClaimCard({ claim }: { claim: ShownClaim }) {
  const { open } = useWorkbench()
  const t = useMessages().workbench
  const isDismissed = claim.state === 'dismissed'
  const panel = open?.claimId === claim.id ? open.panel : null
  return (
    <li className="scroll-mt-36">
      <article
        id={`claim-${claim.id}`}
        data-claims={claim.id}
        data-claim={claim.id}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- single keys act on the claim that has the focus
        tabIndex={0}
        aria-label={`${t.number(claim.number)}: ${claim.wording}`}
        className={classNames(
          'scroll-mt-36 rounded-lg border border-s-4 bg-sheet px-3.5 py-3 transition-shadow data-lit:shadow-lift',
          isDismissed ? 'border-line' : 'border-line border-s-marker-strong',
          'data-lit:border-marker-strong focus-visible:border-accent',
        )}
      >
        <ClaimTop claim={claim} />
        <p
          className={classNames(
            'mt-2 font-serif text-[1.0625rem] leading-snug text-pretty',
            isDismissed && 'text-ink-faint',
          )}
        >
          {claim.wording}
        </p>
        <ClaimFacts claim={claim} />
        <SeenBefore claim={claim} />
        <WhereItStands claim={claim} />
        <RefusalNote
          intents={['accept', 'restore', 'return', 'span']}
          claimId={claim.id}
        />
        {!panel && <SuggestedWordings claim={claim} />}
        {panel ? (
          <ClaimPanel claim={claim} panel={panel} />
        ) : (
          <ClaimActions claim={claim} />
        )}
      </article>
    </li>
  )
}
