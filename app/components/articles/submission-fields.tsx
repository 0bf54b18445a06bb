import { UPLOAD_ACCEPT } from '#app/core/intake/document-format.ts'
import { FileInput } from '../form/file-input.tsx'
import { TextArea } from '../form/text-area.tsx'
import { TextInput } from '../form/text-input.tsx'
import { useMessages } from '../messages.tsx'

export const WAYS = ['paste', 'upload', 'url'] as const
export type Way = (typeof WAYS)[number]

export type Submitted = { by: string; text: string; url: string }

type SubmissionFieldsProps = {
  submitted?: Submitted | undefined
  /** By field: `text`, `file` or `url`. */
  errors: Record<string, string>
}

/**
 * The three ways in which a text comes in. The choice is three radio buttons and
 * the style sheet shows the chosen one's field, so that no script is needed and
 * nothing typed is lost by changing the way.
 */
export function SubmissionFields(props: SubmissionFieldsProps) {
  const { submitted, errors } = props
  const t = useMessages().intake
  const chosen = WAYS.find((way) => way === submitted?.by) ?? 'paste'
  return (
    <fieldset className="group/ways flex flex-col gap-4">
      <legend className="mb-2 text-sm font-medium">{t.ways.legend}</legend>
      <div className="flex flex-wrap gap-1 border-b border-line">
        {WAYS.map((way) => (
          <label
            key={way}
            className="-mb-px flex min-h-11 cursor-pointer items-center border-b-2 border-transparent px-3 text-sm text-ink-soft hover:text-ink has-checked:border-accent has-checked:font-semibold has-checked:text-ink has-focus-visible:rounded-sm has-focus-visible:outline-2 has-focus-visible:outline-focus"
          >
            <input
              type="radio"
              name="by"
              value={way}
              defaultChecked={way === chosen}
              className="sr-only"
            />
            {t.ways[way]}
          </label>
        ))}
      </div>
      <div className={PANELS.paste}>
        <TextArea
          name="text"
          label={t.text}
          hint={t.textHint}
          error={errors['text']}
          defaultValue={submitted?.text}
          className="h-96 field-sizing-fixed!"
          spellCheck={false}
          isProse
        />
      </div>
      <div className={PANELS.upload}>
        <FileInput
          name="file"
          label={t.file}
          hint={t.fileHint}
          error={errors['file']}
          accept={UPLOAD_ACCEPT}
        />
      </div>
      <div className={PANELS.url}>
        <TextInput
          name="url"
          type="url"
          inputMode="url"
          label={t.url}
          hint={t.urlHint}
          error={errors['url']}
          defaultValue={submitted?.url}
          placeholder="https://"
        />
      </div>
    </fieldset>
  )
}

const PANELS: Record<Way, string> = {
  paste: 'hidden group-has-[[value=paste]:checked]/ways:block',
  upload: 'hidden group-has-[[value=upload]:checked]/ways:block',
  url: 'hidden group-has-[[value=url]:checked]/ways:block',
}
