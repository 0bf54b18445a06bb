import type { ClaimState } from '#app/core/claim/claim-state.ts'
import { isOpen } from '#app/core/claim/claim-state.ts'
import { Banner } from '../feedback/banner.tsx'
import type { ShownMatches } from '../matching/shown-match.ts'
import { SimilarClaims } from '../matching/similar-claims.tsx'
import { useMessages } from '../messages.tsx'
import { ContactSection, type ShownContact } from './contact-section.tsx'
import { EvidenceSection } from './evidence/evidence-section.tsx'
import type { ShownEvidence } from './evidence/shown-evidence.ts'
import { FileSection, type ShownFile } from './file-section.tsx'
import { GateStanding } from './gate-standing.tsx'
import { QuestionSection } from './questions/question-section.tsx'
import type { ShownQuestion } from './questions/shown-question.ts'
import type { Person } from './shared/audience-fields.tsx'
import type { FormAnswer } from './shared/form-answer.ts'
import { useRefresh } from './use-refresh.ts'

export type ResearchPageProps = {
  claim: { id: string; state: ClaimState }
  today: string
  may: { research: boolean; suggest: boolean }
  actorId: string
  people: readonly Person[]
  gate: Parameters<typeof GateStanding>[0]['gate']
  questions: readonly ShownQuestion[]
  evidence: readonly ShownEvidence[]
  contacts: readonly ShownContact[]
  files: readonly ShownFile[]
  matches: ShownMatches
  answer: FormAnswer | null
}

/** Everything the desk knows of a claim, and the forms to know more. */
export function ResearchPage(props: ResearchPageProps) {
  const { claim, today, people, may, answer, evidence } = props
  const mayChange = may.research
  useRefresh(evidence.some((one) => one.snapshotState === 'waiting'))
  return (
    <div className="flex flex-col gap-8">
      <Notices state={claim.state} answer={answer} />
      <GateStanding gate={props.gate} />
      <div className="grid items-start gap-10 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="flex min-w-0 flex-col gap-12">
          <QuestionSection
            questions={props.questions}
            evidence={evidence.map(citable)}
            {...{ people, mayChange, answer }}
          />
          <EvidenceSection {...{ evidence, today, people, may, answer }} />
          <ContactSection
            contacts={props.contacts}
            {...{ today, people, mayChange, answer }}
          />
          <FileSection
            files={props.files}
            actorId={props.actorId}
            {...{ people, may, answer }}
          />
        </div>
        <SimilarClaims matches={props.matches} back="research" />
      </div>
    </div>
  )
}

type NoticesProps = { state: ClaimState; answer: FormAnswer | null }

/** Forms of one button have no room of their own for a refusal. */
const BARE = /^(remove|accept|retake)-/

function Notices({ state, answer }: NoticesProps) {
  const t = useMessages().research
  const texts: Record<string, string> = t.refusals
  const refusal = answer && BARE.test(answer.form) ? answer.refusal : null
  return (
    <>
      {refusal && (
        <Banner tone="danger" live="alert">
          {texts[refusal] ?? refusal}
        </Banner>
      )}
      {!isOpen(state) && (
        <Banner title={t.closed.title}>
          {t.closed.body} {state === 'published' && t.closed.published}
        </Banner>
      )}
      {state === 'approved' && <Banner tone="warn">{t.approved}</Banner>}
    </>
  )
}

function citable(evidence: ShownEvidence) {
  const { id, number, title, publisher, finding } = evidence
  return { id, number, name: title ?? publisher ?? finding }
}
