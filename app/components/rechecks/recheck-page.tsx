import { Form, Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { reviewPath } from '#app/core/review/content.ts'
import type {
  RecheckDetail,
  RecheckReason,
  RecheckState,
} from '#app/core/recheck/recheck.ts'
import type { Messages } from '#app/messages/index.ts'
import { CorrectionFields } from '../corrections/correction-fields.tsx'
import { Card, Facts } from '../data/card.tsx'
import { DiffText } from '../diff/diff-text.tsx'
import { SubmitButton } from '../form/submit-button.tsx'
import { TextArea } from '../form/text-area.tsx'
import { TextInput } from '../form/text-input.tsx'
import { Day } from '../format.tsx'
import { useMessages } from '../messages.tsx'
import { AnswerSummary } from '../review-desk/answer-summary.tsx'

type KeptText = { text: string | null; isCut: boolean } | null

export type RecheckPageProps = {
  recheck: {
    version: number
    claimId: string
    slug: string
    reason: RecheckReason
    subjectId: string
    state: RecheckState
    note: string | null
    decidedByName: string | null
  }
  detail: RecheckDetail
  mayDecide: boolean
  before: KeptText
  after: KeptText
  reply: {
    given: Record<string, string | string[]>
    errors: Record<string, string> | undefined
    refusal: keyof Messages['rechecks']['refusals'] | null
  } | null
}

/** Why a published check is to be looked at again, and what is done about it. */
export function RecheckPage(props: RecheckPageProps) {
  const { recheck, mayDecide, reply } = props
  const t = useMessages().rechecks
  return (
    <div className="flex flex-col gap-5">
      <AnswerSummary
        errors={reply?.errors}
        refusal={reply?.refusal ? t.refusals[reply.refusal] : null}
      />
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <div className="flex min-w-0 flex-col gap-6">
          <Why {...props} />
          {recheck.reason === 'source-changed' && <Changed {...props} />}
        </div>
        {mayDecide && recheck.state === 'open' && <Forms {...props} />}
      </div>
    </div>
  )
}

function Why({ recheck, detail }: RecheckPageProps) {
  const t = useMessages().rechecks
  const facts = [
    { label: t.reason, value: t.reasons[recheck.reason] },
    { label: t.state, value: t.states[recheck.state] },
    ...(detail.url
      ? [{ label: t.source, value: <a href={detail.url}>{detail.url}</a> }]
      : []),
    ...(detail.failure ? [{ label: t.failure, value: detail.failure }] : []),
    ...(recheck.reason === 'expired'
      ? [{ label: t.expiredOn, value: <Day value={recheck.subjectId} /> }]
      : []),
    ...(detail.wording ? [{ label: t.seenIn, value: detail.wording }] : []),
    ...(recheck.decidedByName
      ? [{ label: t.decidedBy, value: recheck.decidedByName }]
      : []),
    ...(recheck.note ? [{ label: t.note, value: recheck.note }] : []),
  ]
  return (
    <Card title={t.why}>
      <div className="break-words">
        <Facts facts={facts} />
      </div>
      <p className="mt-4 flex flex-wrap gap-x-5 text-sm">
        <Link to={`/desk/claims/${recheck.claimId}`}>{t.toClaim}</Link>
        <a href={reviewPath(recheck.slug)}>{t.toReview}</a>
      </p>
      {detail.isSuggested && recheck.state === 'open' && (
        <p className="mt-4 text-sm">
          {t.suggested}{' '}
          <Link to={`/desk/claims/${recheck.subjectId}/matches`}>
            {t.compare}
          </Link>
        </p>
      )}
    </Card>
  )
}

function Changed({ before, after }: RecheckPageProps) {
  const t = useMessages().rechecks
  const isRead = before?.text && after?.text
  return (
    <Card title={t.changed}>
      <p className="mb-3 text-sm text-ink-soft">
        {isRead ? t.changedBody(before.isCut || after.isCut) : t.noText}
      </p>
      {isRead && <DiffText before={before.text!} after={after.text!} />}
    </Card>
  )
}

function Forms({ recheck, reply }: RecheckPageProps) {
  const t = useMessages()
  const texts = t.rechecks
  const { version } = recheck
  return (
    <div className="flex flex-col gap-6">
      <RecheckForm title={texts.holds} version={version}>
        <TextArea
          name="note"
          id="holds-note"
          label={texts.holdsNote}
          rows={3}
          required
          defaultValue={String(reply?.given['note'] ?? '')}
        />
        <SubmitButton value="holds">{texts.holdsButton}</SubmitButton>
      </RecheckForm>
      <RecheckForm title={texts.snooze} version={version}>
        <TextInput
          name="until"
          type="date"
          label={texts.snoozeUntil}
          required
          className="sm:w-56"
        />
        <SubmitButton tone="secondary" value="snooze">
          {texts.snoozeButton}
        </SubmitButton>
      </RecheckForm>
      <RecheckForm title={texts.correct} version={version}>
        <CorrectionFields given={reply?.given} />
        <SubmitButton value="correct">{t.review.publication.open}</SubmitButton>
      </RecheckForm>
    </div>
  )
}

type RecheckFormProps = { title: string; version: number; children: ReactNode }

function RecheckForm({ title, version, children }: RecheckFormProps) {
  return (
    <Card title={title}>
      <Form method="post" className="flex flex-col gap-4">
        <input type="hidden" name="version" value={version} />
        {children}
      </Form>
    </Card>
  )
}
