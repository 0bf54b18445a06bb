import { Paperclip } from 'lucide-react'
import type { Visibility } from '#app/core/research/research.ts'
import { FileInput } from '../form/file-input.tsx'
import { TextInput } from '../form/text-input.tsx'
import { Bytes, Instant } from '../format.tsx'
import { useMessages } from '../messages.tsx'
import { Section } from './section.tsx'
import { AddDisclosure } from './shared/add-disclosure.tsx'
import { AudienceFields, type Person } from './shared/audience-fields.tsx'
import { answerTo, fieldsOf, type FormAnswer } from './shared/form-answer.ts'
import { FormFrame } from './shared/form-frame.tsx'
import { RemoveForm } from './shared/remove-form.tsx'
import { VisibilityBadge } from './shared/visibility-badge.tsx'

export type ShownFile = {
  id: string
  name: string
  byteSize: number
  note: string | null
  visibility: Visibility
  audience: readonly Person[]
  authorName: string
  createdAt: string
  createdById: string
}

type FileSectionProps = {
  files: readonly ShownFile[]
  people: readonly Person[]
  may: { research: boolean; suggest: boolean }
  actorId: string
  answer: FormAnswer | null
}

/** What is attached to the claim; it is only ever downloaded. */
export function FileSection(props: FileSectionProps) {
  const { files, people, may, actorId, answer } = props
  const t = useMessages().research.files
  return (
    <Section id="files" title={t.title} lead={t.lead}>
      {files.length === 0 && (
        <p className="text-sm text-ink-faint">{t.empty}</p>
      )}
      <ul className="flex flex-col divide-y divide-line">
        {files.map((file) => (
          <FileRow
            key={file.id}
            file={file}
            mayRemove={
              may.research || (may.suggest && file.createdById === actorId)
            }
          />
        ))}
      </ul>
      {may.suggest && (
        <AddDisclosure
          key={files.length}
          label={t.attach}
          defaultOpen={answerTo('attach-file', answer) !== null}
        >
          <FileForm {...{ people, answer }} />
        </AddDisclosure>
      )}
    </Section>
  )
}

function FileRow({ file, mayRemove }: { file: ShownFile; mayRemove: boolean }) {
  const t = useMessages().research.files
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2 py-3">
      <div className="flex min-w-0 flex-1 basis-56 gap-2.5">
        <Paperclip
          aria-hidden
          className="mt-1 size-4 shrink-0 text-ink-faint"
        />
        <div className="min-w-0">
          <a
            href={`/desk/files/${file.id}`}
            download
            className="font-medium wrap-anywhere"
          >
            {file.name}
          </a>
          {file.note && <p className="text-sm text-ink-soft">{file.note}</p>}
          <p className="text-xs text-ink-faint">
            <Bytes value={file.byteSize} /> · {t.by(file.authorName)} ·{' '}
            <Instant value={file.createdAt} />
          </p>
        </div>
      </div>
      <div className="flex flex-wrap items-center gap-3">
        <VisibilityBadge {...file} />
        {mayRemove && (
          <RemoveForm
            intent="remove-file"
            target={file.id}
            label={t.remove}
            title={t.removeTitle}
            body={t.removeBody}
          />
        )}
      </div>
    </li>
  )
}

const CHOICES: readonly Visibility[] = ['public', 'desk', 'named']

function FileForm({
  people,
  answer,
}: Pick<FileSectionProps, 'people' | 'answer'>) {
  const { research } = useMessages()
  const t = research.files
  const id = 'attach-file'
  const fields = fieldsOf({
    id,
    answer,
    values: { visibility: 'desk' },
    errorTexts: research.errors,
  })
  const { name, id: inputId, error } = fields.text('file')
  return (
    <FormFrame
      {...{ id, fields }}
      intent={id}
      labels={{}}
      submitLabel={t.save}
      takesFile
    >
      <FileInput
        {...{ name, error, id: inputId }}
        label={t.file}
        hint={t.fileHint}
        required
      />
      <TextInput {...fields.text('note')} label={t.note} maxLength={500} />
      <AudienceFields {...{ fields, people, choices: CHOICES }} />
    </FormFrame>
  )
}
