import { Form, Link } from '@remix-run/react'
import { useRef } from 'react'
import { CLAIM_MEDIA } from '#app/core/claim/claim-state.ts'
import {
  IMAGE_ACCEPT,
  type ImageRefusal,
} from '#app/core/claim/image/sniff-image.ts'
import { QUOTE_MAX } from '#app/core/claim/span/why-not-span.ts'
import { WORDING_MAX } from '#app/core/claim/triage/decide-split.ts'
import { Card } from '../data/card.tsx'
import { Banner } from '../feedback/banner.tsx'
import { FormErrorSummary } from '../form/error-summary.tsx'
import { FileInput } from '../form/file-input.tsx'
import { RadioGroup } from '../form/radio-group.tsx'
import { Select } from '../form/select.tsx'
import { SubmitButton } from '../form/submit-button.tsx'
import { TextArea } from '../form/text-area.tsx'
import { TextInput } from '../form/text-input.tsx'
import { KeptNotice } from '../keep/kept-notice.tsx'
import { useKeptDraft } from '../keep/use-kept-draft.ts'
import { useMessages } from '../messages.tsx'
import { errorTexts } from '../form/error-texts.ts'
import { Page, PageHead } from '../shell/page-head.tsx'

/** Why the claim was not entered, with what was typed. */
export type EnterClaimAnswer = {
  given?: Record<string, string | string[]>
  errors?: Record<string, string>
  refusal?: 'not-allowed' | ImageRefusal
  isTooLarge?: true
}

type EnterClaimFormProps = {
  claimantNames: readonly string[]
  /** YYYY-MM-DD on the desk. */
  today: string
  answer: EnterClaimAnswer | undefined
}

/** A claim that comes without an article. */
export function EnterClaimForm(props: EnterClaimFormProps) {
  const { claimantNames, today, answer } = props
  const { articles } = useMessages()
  const t = articles.enter
  const form = useRef<HTMLFormElement>(null)
  const draft = useKeptDraft('enter-claim', form)
  const errors = useErrors(answer)
  const given = answer?.given as Record<string, string> | undefined
  const field = (name: string) => ({
    name,
    error: errors[name],
    defaultValue: given?.[name],
  })
  return (
    <Page width="form">
      <PageHead
        title={t.title}
        lead={t.lead}
        crumbs={[{ label: articles.title, to: '/desk/articles' }]}
      />
      <Form
        ref={form}
        method="post"
        encType="multipart/form-data"
        className="flex flex-col gap-5"
      >
        <KeptNotice draft={draft} />
        {answer?.isTooLarge && (
          <Banner tone="danger" live="alert" title={articles.bodyRefused} />
        )}
        {Object.keys(errors).length > 0 && <FormErrorSummary errors={errors} />}
        <Card title={t.said}>
          <div className="flex flex-col gap-4">
            <TextArea
              {...field('quote')}
              label={t.quote}
              hint={t.quoteHint}
              maxLength={QUOTE_MAX}
              className="min-h-24"
              isProse
              required
            />
            <TextArea
              {...field('wording')}
              label={t.wording}
              hint={t.wordingHint}
              maxLength={WORDING_MAX}
              className="min-h-16"
              isProse
            />
          </div>
        </Card>
        <Card title={t.where}>
          <div className="flex flex-col gap-4">
            <MediumField field={field('medium')} />
            <div className="grid items-end gap-4 sm:grid-cols-2">
              <TextInput
                {...field('place')}
                label={t.place}
                hint={t.placeHint}
                maxLength={200}
              />
              <TextInput
                {...field('claimedOn')}
                type="date"
                label={t.claimedOn}
                max={today}
              />
            </div>
            <TextInput
              {...field('url')}
              type="url"
              label={t.url}
              hint={t.urlHint}
            />
            <FileInput
              name="image"
              label={t.image}
              hint={t.imageHint}
              error={errors['image']}
              accept={IMAGE_ACCEPT}
            />
          </div>
        </Card>
        <ClaimantCard {...{ field, claimantNames }} />
        <SubmitButton className="self-start">{t.save}</SubmitButton>
      </Form>
      <p className="mt-8 border-t border-line pt-4 text-sm text-ink-soft">
        {t.instead} <Link to="/desk/articles/new">{t.insteadLink}</Link>
      </p>
    </Page>
  )
}

type Field = {
  name: string
  error: string | undefined
  defaultValue: string | undefined
}

function MediumField({ field }: { field: Field }) {
  const { articles, states } = useMessages()
  return (
    <RadioGroup
      {...field}
      label={articles.enter.medium}
      required
      look="segments"
      choices={CLAIM_MEDIA.map((value) => ({
        value,
        label: states.medium[value],
      }))}
    />
  )
}

type ClaimantCardProps = {
  field: (name: string) => Field
  claimantNames: readonly string[]
}

function ClaimantCard({ field, claimantNames }: ClaimantCardProps) {
  const { articles, workbench } = useMessages()
  const t = articles.enter
  return (
    <Card title={t.who}>
      <div className="flex flex-col gap-4">
        <div className="grid items-end gap-4 sm:grid-cols-2">
          <TextInput
            {...field('claimant')}
            label={t.claimant}
            hint={t.claimantHint}
            maxLength={200}
            list="known-claimants"
            autoComplete="off"
          />
          <Select
            {...field('claimantKind')}
            label={t.kind}
            options={(['person', 'organisation'] as const).map((value) => ({
              value,
              label: workbench.claimantKinds[value],
            }))}
          />
        </div>
        <TextInput
          {...field('role')}
          label={t.role}
          hint={t.roleHint}
          maxLength={200}
        />
        <TextInput
          {...field('sameAs')}
          type="url"
          label={t.sameAs}
          hint={t.sameAsHint}
        />
        <datalist id="known-claimants">
          {claimantNames.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </datalist>
      </div>
    </Card>
  )
}

/** The sentences by field; a refused picture stands at its field. */
function useErrors(answer: EnterClaimAnswer | undefined) {
  const t = useMessages().articles
  const errors = errorTexts(answer?.errors, t.errors)
  const { refusal } = answer ?? {}
  if (!refusal) return errors
  const at = refusal === 'not-allowed' ? 'form' : 'image'
  return { ...errors, [at]: t.refusals[refusal] }
}
