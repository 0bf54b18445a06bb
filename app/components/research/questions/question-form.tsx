import type { Visibility } from '#app/core/research/research.ts'
import { Checkbox } from '../../form/checkbox.tsx'
import { TextArea } from '../../form/text-area.tsx'
import { useMessages } from '../../messages.tsx'
import { AudienceFields, type Person } from '../shared/audience-fields.tsx'
import { fieldsOf, type FormAnswer } from '../shared/form-answer.ts'
import { FormFrame } from '../shared/form-frame.tsx'
import type { ShownQuestion } from './shown-question.ts'

type QuestionFormProps = {
  /** The question to change; a new one without. */
  question?: ShownQuestion
  people: readonly Person[]
  answer: FormAnswer | null
}

const CHOICES: readonly Visibility[] = ['public', 'desk', 'named']

/** What must be known, and who sees that it is asked. */
export function QuestionForm(props: QuestionFormProps) {
  const { question, people, answer } = props
  const { research } = useMessages()
  const t = research.questions
  const intent = question ? 'change-question' : 'ask-question'
  const id = question ? `${intent}-${question.id}` : intent
  const fields = fieldsOf({
    id,
    answer,
    values: question ?? { visibility: 'desk' },
    errorTexts: research.errors,
  })
  const labels = { text: t.text, visibility: research.audience.label }
  return (
    <FormFrame
      {...{ id, intent, fields, labels }}
      {...(question && { target: question.id, version: question.version })}
      submitLabel={question ? t.save : t.ask}
    >
      <TextArea
        {...fields.text('text')}
        label={t.text}
        hint={t.textHint}
        required
        maxLength={1000}
        rows={2}
      />
      <Checkbox
        {...fields.tick('otherSide', 'yes', question?.otherSide === 1)}
        label={t.otherSide}
        hint={t.otherSideHint}
      />
      <AudienceFields
        {...{ fields, people, choices: CHOICES }}
        {...(question && { named: question.audience })}
      />
    </FormFrame>
  )
}
