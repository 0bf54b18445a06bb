import {
  CORRECTION_CLASSES,
  type CorrectionClass,
} from '#app/core/review/content.ts'
import { RadioGroup } from '../form/radio-group.tsx'
import { TextArea } from '../form/text-area.tsx'
import { useMessages } from '../messages.tsx'

type CorrectionFieldsProps = {
  /** The form as it was sent and refused. */
  given?: Record<string, string | string[]> | undefined
  value?: { class: CorrectionClass; note: string }
}

const NEW = { class: 'correction', note: '' } as const

/** Which class a correction is of, with what each means, and its public note. */
export function CorrectionFields(props: CorrectionFieldsProps) {
  const { given, value = NEW } = props
  const t = useMessages()
  const texts = t.review.publication
  return (
    <>
      <RadioGroup
        name="class"
        label={texts.class}
        look="cards"
        choices={CORRECTION_CLASSES.map((each) => ({
          value: each,
          label: t.states.correction[each],
          hint: texts.classHints[each],
        }))}
        defaultValue={String(given?.['class'] ?? value.class)}
      />
      <TextArea
        name="note"
        label={texts.note}
        hint={texts.noteHint}
        rows={3}
        required
        isProse
        defaultValue={String(given?.['note'] ?? value.note)}
      />
    </>
  )
}
