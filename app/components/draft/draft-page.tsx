import type { DraftFields } from '#app/core/draft/draft-fields.ts'
import type { WriteRefusal } from '#app/core/draft/why-not-write.ts'
import type { Messages } from '#app/messages/index.ts'
import { useState } from 'react'
import { useMessages } from '../messages.tsx'
import { AnswerSummary } from '../review-desk/answer-summary.tsx'
import { AboutClaim, type About } from '../assessment/about-claim.tsx'
import { ConflictBanner, type Conflict } from './conflict-banner.tsx'
import { CorrectionBanner } from './correction-banner.tsx'
import { DraftForm } from './draft-form.tsx'
import { DraftText } from './draft-text.tsx'
import type { Citable } from './evidence-picker.tsx'
import { Handover } from './handover.tsx'
import { MediaCard, type ShownMedia } from './media/media-card.tsx'
import { KeptStates, type KeptState } from './kept-states.tsx'
import { GatePanel, type Assessed } from '../assessment/gate-panel.tsx'
import { JsonLdPanel } from '../assessment/json-ld-panel.tsx'
import { RulesPanel } from '../assessment/rules-panel.tsx'

export type DraftAnswer = {
  given: DraftFields | null
  errors: Record<string, string> | undefined
  refusal: keyof Messages['draft']['refusals'] | null
  conflict: Conflict | null
  preview: string | null
}

type DraftPageProps = {
  claim: { id: string; state: string; version: number }
  draft: { fields: DraftFields; version: number }
  origin: string
  whyNotWrite: WriteRefusal | null
  isSlugFixed: boolean
  assessed: Assessed
  about: About
  media: ShownMedia
  evidence: readonly Citable[]
  kept: readonly KeptState[]
  correction: {
    class: keyof Messages['states']['correction']
    note: string
  } | null
  answer: DraftAnswer | null
  /** The explanation as readers see it, for who may not write. */
  explanationHtml: string | null
}

/** The text on the left; what it becomes and what it lacks on the right. */
export function DraftPage(props: DraftPageProps) {
  const { claim, draft, whyNotWrite, answer, correction } = props
  const t = useMessages().draft
  const [live, setLive] = useState({ of: props.assessed, now: props.assessed })
  const assessed = live.of === props.assessed ? live.now : props.assessed
  return (
    <div className="flex flex-col gap-5">
      <h2 className="sr-only">{t.title}</h2>
      <AnswerSummary
        errors={answer?.errors}
        refusal={answer?.refusal ? t.refusals[answer.refusal] : null}
      />
      {answer?.conflict && answer.given && (
        <ConflictBanner conflict={answer.conflict} mine={answer.given} />
      )}
      {correction && <CorrectionBanner {...correction} claimId={claim.id} />}
      <div className="grid items-start gap-8 lg:grid-cols-[minmax(0,3fr)_minmax(20rem,2fr)]">
        <div className="flex flex-col gap-6">
          {whyNotWrite ? (
            <DraftText
              fields={draft.fields}
              explanationHtml={props.explanationHtml}
              why={whyNotWrite}
            />
          ) : (
            <DraftForm
              key={`${draft.version}.${answer?.conflict?.version ?? ''}`}
              {...props}
              onAssessed={(now) => setLive({ of: props.assessed, now })}
            />
          )}
          <KeptStates
            kept={props.kept}
            current={draft}
            mayRestore={whyNotWrite === null}
          />
        </div>
        <aside className="flex flex-col gap-6 lg:sticky lg:top-20">
          <Handover
            claim={claim}
            whyNotWrite={whyNotWrite}
            assessed={assessed}
          />
          <GatePanel assessed={assessed} claimId={claim.id} />
          <MediaCard
            media={props.media}
            claimId={claim.id}
            mayWrite={whyNotWrite === null}
          />
          <AboutClaim about={props.about} claimId={claim.id} />
          <RulesPanel assessed={assessed} claimId={claim.id} />
          <JsonLdPanel jsonLd={assessed.jsonLd} />
        </aside>
      </div>
    </div>
  )
}
