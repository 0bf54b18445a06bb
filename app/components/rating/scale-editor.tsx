import { Form } from '@remix-run/react'
import type { ScaleLabel } from '#app/core/rating/scale.ts'
import { SubmitButton } from '../form/submit-button.tsx'
import { TextArea } from '../form/text-area.tsx'
import { TextInput } from '../form/text-input.tsx'
import { useMessages } from '../messages.tsx'
import {
  rowsOf,
  typedRows,
  type GivenRows,
  type ScaleRow,
} from './scale-rows.ts'

type ScaleEditorProps = {
  scale: { number: number; labels: readonly ScaleLabel[] }
  given?: GivenRows | undefined
  /** By field and row, as `name.2`. */
  errors?: Record<string, string> | undefined
}

/** The scale as rows to change, with room for new ones; works without scripts. */
export function ScaleEditor({ scale, given, errors }: ScaleEditorProps) {
  const t = useMessages().rating.scale
  const rows = given ? typedRows(given) : rowsOf(scale.labels)
  return (
    <Form method="post" className="flex flex-col gap-4">
      <input type="hidden" name="seenNumber" value={scale.number} />
      <div className="max-w-measure text-sm text-ink-soft">
        <p>{t.editBody}</p>
        <p>{t.valueHint}</p>
        <p>{t.emptyRow}</p>
        <p>{t.position}</p>
      </div>
      <ol className="flex flex-col gap-4">
        {rows.map((row, index) => (
          <li key={row.key || `new-${index}`}>
            <LabelRow row={row} place={index + 1} errors={errors} />
          </li>
        ))}
      </ol>
      <TextArea
        name="note"
        label={t.note}
        maxLength={500}
        defaultValue={given ? String(given.note ?? '') : ''}
      />
      <div>
        <SubmitButton>{t.save}</SubmitButton>
      </div>
    </Form>
  )
}

type LabelRowProps = Pick<ScaleEditorProps, 'errors'> & {
  row: ScaleRow
  /** Counted from 1. */
  place: number
}

function LabelRow({ row, place, errors }: LabelRowProps) {
  const t = useMessages().rating.scale
  const errorOf = (field: string) => errors?.[`${field}.${place - 1}`]
  return (
    <div className="grid items-start gap-3 border-t border-line pt-4 sm:grid-cols-[12rem_1fr_7rem]">
      <input type="hidden" name="key[]" value={row.key} />
      <TextInput
        id={`name-${place}`}
        name="name[]"
        error={errorOf('name')}
        label={t.name(place)}
        defaultValue={row.name}
        maxLength={40}
      />
      <TextInput
        id={`meaning-${place}`}
        name="meaning[]"
        error={errorOf('meaning')}
        label={t.meaningOf(place)}
        defaultValue={row.meaning}
        maxLength={500}
      />
      <TextInput
        id={`value-${place}`}
        name="value[]"
        error={errorOf('value')}
        inputMode="numeric"
        label={t.valueOf(place)}
        defaultValue={row.value}
        maxLength={4}
      />
    </div>
  )
}
