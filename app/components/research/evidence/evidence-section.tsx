import { FileSearch } from 'lucide-react'
import { EmptyState } from '../../feedback/empty-state.tsx'
import { useMessages } from '../../messages.tsx'
import { Section } from '../section.tsx'
import { AddDisclosure } from '../shared/add-disclosure.tsx'
import type { Person } from '../shared/audience-fields.tsx'
import { answerTo, type FormAnswer } from '../shared/form-answer.ts'
import { EvidenceCard } from './evidence-card.tsx'
import { EvidenceForm } from './evidence-form.tsx'
import type { ShownEvidence } from './shown-evidence.ts'

type EvidenceSectionProps = {
  evidence: readonly ShownEvidence[]
  today: string
  people: readonly Person[]
  may: { research: boolean; suggest: boolean }
  answer: FormAnswer | null
}

/** The sources of a claim, and the form for one more. */
export function EvidenceSection(props: EvidenceSectionProps) {
  const { evidence, may, answer, ...rest } = props
  const t = useMessages().research.evidence
  return (
    <Section id="evidence" title={t.title} lead={t.lead}>
      {evidence.length === 0 && (
        <EmptyState title={t.empty} icon={<FileSearch aria-hidden />}>
          {t.emptyBody}
        </EmptyState>
      )}
      <KnownOrigins evidence={evidence} />
      <ol className="flex flex-col gap-4">
        {evidence.map((one) => (
          <EvidenceCard
            key={one.id}
            evidence={one}
            mayChange={may.research}
            {...{ answer, ...rest }}
          />
        ))}
      </ol>
      {may.suggest && (
        <AddDisclosure
          key={evidence.at(-1)?.number ?? 0}
          label={may.research ? t.add : t.suggest}
          defaultOpen={answerTo('add-evidence', answer) !== null}
        >
          {!may.research && (
            <p className="mb-3 text-sm text-ink-soft">{t.suggestHint}</p>
          )}
          <EvidenceForm
            {...{ answer, ...rest }}
            submitLabel={may.research ? t.add : t.suggest}
          />
        </AddDisclosure>
      )}
    </Section>
  )
}

function KnownOrigins({ evidence }: Pick<EvidenceSectionProps, 'evidence'>) {
  const origins = new Set(evidence.flatMap((one) => one.originGroup ?? []))
  return (
    <datalist id="known-origins">
      {[...origins].map((origin) => (
        <option key={origin} value={origin}>
          {origin}
        </option>
      ))}
    </datalist>
  )
}
