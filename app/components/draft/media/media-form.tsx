import { Form } from '@remix-run/react'
import { mediaCategories } from '#app/core/review/media/media-categories.ts'
import {
  EMPTY_ROW,
  type MediaRow,
} from '#app/core/review/media/media-fields.ts'
import { Checkbox, CheckboxGroup } from '../../form/checkbox.tsx'
import { fieldId } from '../../form/field.tsx'
import { Select } from '../../form/select.tsx'
import { SubmitButton } from '../../form/submit-button.tsx'
import { TextArea } from '../../form/text-area.tsx'
import { TextInput } from '../../form/text-input.tsx'
import { useMessages } from '../../messages.tsx'
import { MediaRowFields } from './media-row.tsx'

/** What was written, as it was typed. */
export type TypedMedia = {
  categories: readonly string[]
  contextDescription: string
  originalMediaLink: string
  creatorName: string
  creatorKind: string
  media: readonly (Omit<MediaRow, 'kind'> & { kind: string })[]
}

type MediaFormProps = {
  typed: TypedMedia
  version: number
  errors: Record<string, string>
}

/** The assessment of the media that carries a claim. */
export function MediaForm({ typed, version, errors }: MediaFormProps) {
  const t = useMessages().media
  return (
    <Form method="post" noValidate className="flex flex-col gap-6">
      <input type="hidden" name="version" value={version} />
      <CategoryPicker chosen={typed.categories} />
      <TextArea
        name="contextDescription"
        id={fieldId('mediaContext')}
        label={t.context}
        hint={t.contextHint}
        error={errors['contextDescription']}
        defaultValue={typed.contextDescription}
        isProse
        rows={4}
      />
      <TextInput
        name="originalMediaLink"
        id={fieldId('originalMedia')}
        type="url"
        label={t.original}
        hint={t.originalHint}
        error={errors['originalMediaLink']}
        defaultValue={typed.originalMediaLink}
      />
      <div className="grid gap-4 sm:grid-cols-[2fr_1fr]">
        <TextInput
          name="creatorName"
          label={t.creatorName}
          hint={t.creatorHint}
          error={errors['creatorName']}
          defaultValue={typed.creatorName}
        />
        <Select
          name="creatorKind"
          label={t.creatorKind}
          hint={'\u00a0'}
          defaultValue={typed.creatorKind}
          options={[
            { value: 'person', label: t.creatorKinds.person },
            { value: 'organisation', label: t.creatorKinds.organisation },
          ]}
        />
      </div>
      <Rows rows={typed.media} errors={errors} />
      <div>
        <SubmitButton>{t.save}</SubmitButton>
      </div>
    </Form>
  )
}

/** Missing context first: more than half of all media that is checked needs it. */
function CategoryPicker({ chosen }: { chosen: readonly string[] }) {
  const t = useMessages().media
  return (
    <CheckboxGroup legend={t.category} hint={t.categoryHint}>
      {mediaCategories.map((category, at) => (
        <Checkbox
          key={category}
          name="categories[]"
          id={at === 0 ? fieldId('mediaCategories') : `category-${at}`}
          value={category}
          label={t.categories[category]}
          hint={t.meanings[category]}
          defaultChecked={chosen.includes(category)}
        />
      ))}
    </CheckboxGroup>
  )
}

/** The places written so far, and room for one more. */
function Rows({
  rows,
  errors,
}: {
  rows: TypedMedia['media']
  errors: Record<string, string>
}) {
  const t = useMessages().media
  const isFull = rows.some(({ contentUrl }) => contentUrl === '')
  return (
    <section aria-labelledby="media-rows" className="flex flex-col gap-4">
      <div>
        <h3 id="media-rows" className="text-base font-semibold">
          {t.rowsTitle}
        </h3>
        <p className="text-sm text-ink-faint">{t.rowsHint}</p>
      </div>
      {(isFull ? rows : [...rows, EMPTY_ROW]).map((row, at) => (
        <MediaRowFields key={at} row={row} at={at} errors={errors} />
      ))}
    </section>
  )
}
