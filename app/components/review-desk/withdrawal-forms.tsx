import { Form } from '@remix-run/react'
import { Card } from '../data/card.tsx'
import { Banner } from '../feedback/banner.tsx'
import { Disclosure } from '../feedback/disclosure.tsx'
import { ConfirmButton } from '../form/confirm-button.tsx'
import { SubmitButton } from '../form/submit-button.tsx'
import { TextArea } from '../form/text-area.tsx'
import { Instant } from '../format.tsx'
import { useMessages } from '../messages.tsx'
import type {
  PublicationPageProps,
  PublishedReview,
} from './publication-page.tsx'

export type PendingWithdrawal = {
  reason: string
  isHidden: boolean
  proposedAt: string
  name: string
  mayConfirm: boolean
  decideBy: string
  isOverdue: boolean
}

type WithdrawalFormsProps = PublicationPageProps & { review: PublishedReview }

/** Withdraw a review, decide on a withdrawal, or hide it at once. */
export function WithdrawalForms(props: WithdrawalFormsProps) {
  const { claim, review, fourEyes } = props
  const t = useMessages().review.publication
  if (review.state === 'withdrawn') return null
  if (review.withdrawal)
    return <Pending claim={claim} withdrawal={review.withdrawal} />
  return (
    <Card title={t.withdraw}>
      {claim.state === 'published' && (
        <Form method="post" className="flex flex-col gap-4">
          <input type="hidden" name="version" value={claim.version} />
          <p className="text-sm text-ink-soft">
            {fourEyes ? t.withdrawBody : t.withdrawBodyAlone}
          </p>
          <TextArea
            name="reason"
            id="withdraw-reason"
            label={t.reason}
            rows={3}
            required
          />
          <SubmitButton tone="secondary" value="propose-withdrawal">
            {t.propose}
          </SubmitButton>
        </Form>
      )}
      <HideForm claim={claim} />
    </Card>
  )
}

type OfClaim = { claim: PublicationPageProps['claim'] }

function HideForm({ claim }: OfClaim) {
  const t = useMessages().review.publication
  return (
    <div className="mt-4 border-t border-line pt-3">
      <Disclosure summary={t.hide}>
        <Form method="post" className="flex flex-col gap-4">
          <input type="hidden" name="version" value={claim.version} />
          <p className="text-sm text-ink-soft">{t.hideBody}</p>
          <TextArea
            name="reason"
            id="hide-reason"
            label={t.reason}
            rows={3}
            required
          />
          <ConfirmButton
            label={t.hide}
            title={t.hideTitle}
            body={t.hideBody}
            confirmLabel={t.hide}
            value="hide"
          />
        </Form>
      </Disclosure>
    </div>
  )
}

type PendingProps = OfClaim & { withdrawal: PendingWithdrawal }

function Pending({ claim, withdrawal }: PendingProps) {
  const t = useMessages().review.publication
  const { isHidden, mayConfirm, isOverdue } = withdrawal
  return (
    <Card title={isHidden ? t.hidden : t.proposed}>
      <div className="flex flex-col gap-4">
        <p className="text-sm text-ink-soft">
          {t.by(withdrawal.name)}, <Instant value={withdrawal.proposedAt} />
        </p>
        <p className="font-serif">“{withdrawal.reason}”</p>
        {isHidden && (
          <Banner tone={isOverdue ? 'danger' : 'warn'}>
            {isOverdue ? t.overdue : t.decideBy}{' '}
            <Instant value={withdrawal.decideBy} />
          </Banner>
        )}
        <Form method="post" className="flex flex-wrap items-center gap-3">
          <input type="hidden" name="version" value={claim.version} />
          <SubmitButton tone="secondary" value="undo-withdrawal">
            {isHidden ? t.undoHidden : t.undo}
          </SubmitButton>
          {mayConfirm ? (
            <ConfirmButton
              label={t.confirm}
              title={t.confirmTitle}
              body={t.confirmBody}
              confirmLabel={t.confirm}
              value="confirm-withdrawal"
            />
          ) : (
            <span className="text-sm text-ink-soft">{t.waitsForAnother}</span>
          )}
        </Form>
      </div>
    </Card>
  )
}
