import { CircleCheck, CircleHelp, Scale } from 'lucide-react'
import { Badge } from '../../data/badge.tsx'
import { Disclosure } from '../../feedback/disclosure.tsx'
import { useMessages } from '../../messages.tsx'
import type { Person } from '../shared/audience-fields.tsx'
import { answerTo, type FormAnswer } from '../shared/form-answer.ts'
import { RemoveForm } from '../shared/remove-form.tsx'
import { VisibilityBadge } from '../shared/visibility-badge.tsx'
import { AnswerForm } from './answer-form.tsx'
import { QuestionForm } from './question-form.tsx'
import type {
  CitableEvidence,
  ShownAnswer,
  ShownQuestion,
} from './shown-question.ts'

type QuestionCardProps = {
  question: ShownQuestion
  evidence: readonly CitableEvidence[]
  people: readonly Person[]
  mayChange: boolean
  answer: FormAnswer | null
}

/** A question with its answers. */
export function QuestionCard(props: QuestionCardProps) {
  const { question, mayChange } = props
  const t = useMessages().research.questions
  const isAnswered = question.answers.length > 0
  return (
    <li
      id={`question-${question.id}`}
      className="flex scroll-mt-4 flex-col gap-3 rounded-lg border border-line bg-sheet p-4 sm:p-5"
    >
      <h3 className="max-w-measure font-serif text-lg leading-snug font-semibold wrap-anywhere">
        {question.text}
      </h3>
      <div className="flex flex-wrap gap-1.5">
        <Badge
          tone={isAnswered ? 'good' : 'warn'}
          icon={
            isAnswered ? (
              <CircleCheck aria-hidden />
            ) : (
              <CircleHelp aria-hidden />
            )
          }
        >
          {isAnswered ? t.answered : t.open}
        </Badge>
        {question.otherSide === 1 && (
          <Badge tone="accent" icon={<Scale aria-hidden />}>
            {t.otherSideMark}
          </Badge>
        )}
        <VisibilityBadge {...question} />
      </div>
      {question.answers.map((one) => (
        <AnswerText key={one.id} one={one} {...props} />
      ))}
      {mayChange && <QuestionForms {...props} />}
    </li>
  )
}

function AnswerText({
  one,
  ...props
}: QuestionCardProps & { one: ShownAnswer }) {
  const t = useMessages().research.questions
  const { question, evidence, mayChange, answer } = props
  const mine = answerTo(`change-answer-${one.id}`, answer)
  return (
    <div className="border-s-2 border-line ps-3">
      <p className="max-w-measure font-serif wrap-anywhere whitespace-pre-wrap">
        {one.text}
      </p>
      <p className="mt-1 flex flex-wrap gap-x-2 text-xs text-ink-faint">
        {one.evidence.map(({ number }) => (
          <a key={number} href={`#evidence-${number}`}>
            [{number}]
          </a>
        ))}
        {t.by(one.authorName)}
      </p>
      {mayChange && (
        <Disclosure
          key={one.version}
          summary={t.changeAnswer}
          defaultOpen={mine !== null}
        >
          <AnswerForm
            questionId={question.id}
            earlier={one}
            {...{ evidence, answer }}
          />
        </Disclosure>
      )}
    </div>
  )
}

function QuestionForms({
  question,
  evidence,
  people,
  answer,
}: QuestionCardProps) {
  const t = useMessages().research.questions
  const { id, version, answers } = question
  const answering = answerTo(`answer-question-${id}`, answer)
  const changing = answerTo(`change-question-${id}`, answer)
  return (
    <div>
      <Disclosure
        key={`answer-${answers.length}`}
        summary={answers.length ? t.answerAgain : t.answer}
        defaultOpen={answering !== null}
      >
        <AnswerForm questionId={id} {...{ evidence, answer }} />
      </Disclosure>
      <Disclosure
        key={`change-${version}`}
        summary={t.change}
        defaultOpen={changing !== null}
      >
        <div className="flex flex-col gap-5">
          <QuestionForm {...{ question, people, answer }} />
          <RemoveForm
            intent="remove-question"
            target={id}
            version={version}
            label={t.remove}
            title={t.removeTitle}
            body={t.removeBody}
          />
        </div>
      </Disclosure>
    </div>
  )
}
