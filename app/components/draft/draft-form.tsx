import {
  SHORT_CLAIM_LENGTH,
  type DraftFields,
} from '#app/core/draft/draft-fields.ts'
import { useRef } from 'react'
import { AutoSaveForm } from '../keep/auto-save-form.tsx'
import type { SaveAnswer } from '../keep/post-fields.ts'
import { Card } from '../data/card.tsx'
import { Button } from '../form/button.tsx'
import { SubmitButton } from '../form/submit-button.tsx'
import { TextArea } from '../form/text-area.tsx'
import { TextInput } from '../form/text-input.tsx'
import { useMessages } from '../messages.tsx'
import type { DraftAnswer } from './draft-page.tsx'
import { EvidencePicker, type Citable } from './evidence-picker.tsx'
import type { Assessed } from '../assessment/gate-panel.tsx'
import { MarkdownPreview } from './markdown-preview.tsx'

type DraftFormProps = {
  claim: { id: string }
  draft: { fields: DraftFields; version: number }
  origin: string
  isSlugFixed: boolean
  evidence: readonly Citable[]
  answer: DraftAnswer | null
  onAssessed: (assessed: Assessed) => void
}

/** The text of a review, saved as it is typed. */
export function DraftForm(props: DraftFormProps) {
  const { claim, draft, answer, evidence, onAssessed } = props
  const t = useMessages()
  const fields = answer?.given ?? draft.fields
  const explanation = useRef<HTMLDivElement>(null)
  const numbers = evidence.flatMap(({ isPublic, number }) =>
    isPublic ? [number] : [],
  )
  return (
    <AutoSaveForm
      saveTo={`/desk/claims/${claim.id}/draft/save`}
      keptAs={`draft:${claim.id}`}
      version={answer?.conflict?.version ?? draft.version}
      onSaved={(saved) => tellAssessed(saved, onAssessed)}
      className="flex flex-col gap-6"
    >
      <Card title={t.draft.texts}>
        <div className="flex flex-col gap-5">
          <TextArea
            name="shortClaim"
            rows={2}
            isProse
            bestUnder={SHORT_CLAIM_LENGTH}
            {...textOf('shortClaim', fields, t.draft)}
          />
          <TextArea
            name="summary"
            rows={3}
            isProse
            className="min-h-24"
            {...textOf('summary', fields, t.draft)}
          />
          <div ref={explanation}>
            <TextArea
              name="explanation"
              rows={12}
              isProse
              className="min-h-72"
              {...textOf('explanation', fields, t.draft)}
            />
          </div>
          <EvidencePicker
            evidence={evidence}
            into={explanation}
            claimId={claim.id}
          />
          <MarkdownPreview
            source={explanation}
            numbers={numbers}
            html={answer?.preview ?? null}
          />
          <TextArea
            name="methodologyNote"
            rows={2}
            isProse
            {...textOf('methodologyNote', fields, t.draft)}
          />
          <ExpiryField expiresOn={fields.expiresOn} />
          <SlugField {...props} slug={fields.slug} />
        </div>
      </Card>
      <Card title={t.draft.gateReasons}>
        <div className="flex flex-col gap-5">
          {REASONS.map((name) => (
            <TextArea
              key={name}
              name={name}
              rows={2}
              label={t.draft.fields[name]}
              hint={t.draft.hints.reason}
              defaultValue={fields[name]}
            />
          ))}
        </div>
      </Card>
      <div className="flex flex-wrap items-center gap-3">
        <SubmitButton value="save">{t.draft.save}</SubmitButton>
        <Button type="submit" name="intent" value="preview">
          {t.draft.preview}
        </Button>
        <a
          href={`/desk/claims/${claim.id}/preview`}
          target="_blank"
          rel="noreferrer"
          className="text-sm text-accent underline"
        >
          {t.draft.wholePreview}
        </a>
      </div>
    </AutoSaveForm>
  )
}

const REASONS = [
  'onePrimaryReason',
  'oneOriginReason',
  'otherSideReason',
] as const

type Texts = ReturnType<typeof useMessages>['draft']
type Written = 'shortClaim' | 'summary' | 'explanation' | 'methodologyNote'

function textOf(name: Written, fields: DraftFields, t: Texts) {
  return {
    label: t.fields[name],
    hint: t.hints[name],
    defaultValue: fields[name],
  }
}

type SlugFieldProps = Pick<DraftFormProps, 'isSlugFixed' | 'origin'> & {
  slug: string
}

function SlugField({ isSlugFixed, origin, slug }: SlugFieldProps) {
  const t = useMessages().draft
  return (
    <TextInput
      name="slug"
      label={t.fields.slug}
      hint={isSlugFixed ? t.hints.slugFixed : t.hints.slug(origin)}
      defaultValue={slug}
      readOnly={isSlugFixed}
      spellCheck={false}
      autoCapitalize="none"
      className="font-mono text-sm"
    />
  )
}

function ExpiryField({ expiresOn }: Pick<DraftFields, 'expiresOn'>) {
  const t = useMessages().draft
  return (
    <TextInput
      name="expiresOn"
      type="date"
      label={t.fields.expiresOn}
      hint={t.hints.expiresOn}
      defaultValue={expiresOn}
      className="sm:w-56"
    />
  )
}

function tellAssessed(
  saved: SaveAnswer & { assessed?: Assessed },
  onAssessed: (assessed: Assessed) => void,
) {
  if (saved.assessed) onAssessed(saved.assessed)
}
