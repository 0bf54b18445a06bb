import { CircleHelp } from 'lucide-react'
import { EmptyState } from '../../feedback/empty-state.tsx'
import { useMessages } from '../../messages.tsx'
import { Section } from '../section.tsx'
import { AddDisclosure } from '../shared/add-disclosure.tsx'
import type { Person } from '../shared/audience-fields.tsx'
import { answerTo, type FormAnswer } from '../shared/form-answer.ts'
import { QuestionCard } from './question-card.tsx'
import { QuestionForm } from './question-form.tsx'
import type { CitableEvidence, ShownQuestion } from './shown-question.ts'

type QuestionSectionProps = {
  questions: readonly ShownQuestion[]
  evidence: readonly CitableEvidence[]
  people: readonly Person[]
  mayChange: boolean
  answer: FormAnswer | null
}

/** What must be known to judge the claim, and what is known of it. */
export function QuestionSection(props: QuestionSectionProps) {
  const { questions, mayChange, people, answer } = props
  const t = useMessages().research.questions
  return (
    <Section id="questions" title={t.title} lead={t.lead}>
      {questions.length === 0 && (
        <EmptyState title={t.empty} icon={<CircleHelp aria-hidden />}>
          {t.emptyBody}
        </EmptyState>
      )}
      <ol className="flex flex-col gap-4">
        {questions.map((question) => (
          <QuestionCard
            key={question.id}
            question={question}
            evidence={props.evidence}
            {...{ people, mayChange, answer }}
          />
        ))}
      </ol>
      {mayChange && (
        <AddDisclosure
          key={questions.at(-1)?.id ?? 'first'}
          label={t.ask}
          defaultOpen={answerTo('ask-question', answer) !== null}
        >
          <QuestionForm {...{ people, answer }} />
        </AddDisclosure>
      )}
    </Section>
  )
}
