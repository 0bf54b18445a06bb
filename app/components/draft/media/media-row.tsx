import { MEDIA_KINDS } from '#app/core/review/media/media-assessment.ts'
import { Select } from '../../form/select.tsx'
import { TextInput, type TextInputProps } from '../../form/text-input.tsx'
import { useMessages } from '../../messages.tsx'
import type { TypedMedia } from './media-form.tsx'

type MediaRowFieldsProps = {
  row: TypedMedia['media'][number]
  at: number
  errors: Record<string, string>
}

/** One place where the media is to be seen or heard. */
export function MediaRowFields({ row, at, errors }: MediaRowFieldsProps) {
  const t = useMessages().media
  const field = (
    name: Exclude<keyof MediaRowFieldsProps['row'], 'kind'>,
  ): Pick<
    TextInputProps,
    'name' | 'id' | 'label' | 'defaultValue' | 'error'
  > => ({
    name: `${name}[]`,
    id: rowFieldId(at, name),
    label: t[name],
    defaultValue: row[name],
    error: errors[`media.${at}.${name}`],
  })
  return (
    <fieldset className="flex flex-col gap-4 rounded-lg border border-line p-4">
      <legend className="px-1 text-sm font-medium">{t.row(at + 1)}</legend>
      <div className="grid gap-4 sm:grid-cols-[1fr_3fr]">
        <Select
          name="kind[]"
          id={rowFieldId(at, 'kind')}
          label={t.kind}
          defaultValue={row.kind}
          options={MEDIA_KINDS.map((kind) => ({
            value: kind,
            label: t.kinds[kind],
          }))}
        />
        <TextInput {...field('contentUrl')} type="url" />
      </div>
      <TextInput {...field('description')} />
      <TextInput {...field('archivedAt')} type="url" />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextInput {...field('startTime')} hint={t.timeHint} />
        <TextInput {...field('endTime')} hint={t.timeHint} />
      </div>
    </fieldset>
  )
}

/** The id of a control of one row: what an error summary links to. */
export function rowFieldId(at: number, name: string) {
  return `media-${at}-${name}`
}
