import { Checkbox, CheckboxGroup } from '../../form/checkbox.tsx'
import { TextArea } from '../../form/text-area.tsx'
import { useMessages } from '../../messages.tsx'
import { fieldsOf, type FormAnswer } from '../shared/form-answer.ts'
import { FormFrame } from '../shared/form-frame.tsx'
import type { CitableEvidence, ShownAnswer } from './shown-question.ts'

type AnswerFormProps = {
  questionId: string
  /** The answer to change; a new one without. */
  earlier?: ShownAnswer
  evidence: readonly CitableEvidence[]
  answer: FormAnswer | null
}

/** An answer in the desk's own words, from the evidence that is ticked. */
export function AnswerForm(props: AnswerFormProps) {
  const { questionId, earlier, evidence, answer } = props
  const { research } = useMessages()
  const t = research.questions
  const intent = earlier ? 'change-answer' : 'answer-question'
  const target = earlier?.id ?? questionId
  const id = `${intent}-${target}`
  const fields = fieldsOf({
    id,
    answer,
    ...(earlier && { values: { text: earlier.text } }),
    errorTexts: research.errors,
  })
  return (
    <FormFrame
      {...{ id, intent, target, fields }}
      {...(earlier && { version: earlier.version })}
      labels={{ text: t.answerText }}
      submitLabel={t.saveAnswer}
    >
      <input type="hidden" name="questionId" value={questionId} />
      <TextArea
        {...fields.text('text')}
        label={t.answerText}
        hint={t.answerHint}
        required
        maxLength={4000}
        rows={3}
      />
      {evidence.length === 0 ? (
        <p className="text-sm text-ink-faint">{t.noEvidence}</p>
      ) : (
        <CheckboxGroup legend={t.from}>
          {evidence.map(({ id, number, name }) => (
            <Checkbox
              key={id}
              {...fields.tick('evidenceIds[]', id, cites(earlier, id))}
              label={`[${number}] ${name}`}
            />
          ))}
        </CheckboxGroup>
      )}
    </FormFrame>
  )
}

function cites(earlier: ShownAnswer | undefined, evidenceId: string) {
  return earlier?.evidence.some(({ id }) => id === evidenceId) ?? false
}
