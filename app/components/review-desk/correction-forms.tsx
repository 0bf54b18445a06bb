import { Form, Link } from '@remix-run/react'
import type { CorrectionClass } from '#app/core/review/content.ts'
import { Card } from '../data/card.tsx'
import { buttonLook } from '../form/button.tsx'
import { ConfirmButton } from '../form/confirm-button.tsx'
import { SubmitButton } from '../form/submit-button.tsx'
import { useMessages } from '../messages.tsx'
import { CorrectionFields } from '../corrections/correction-fields.tsx'
import type { PublicationPageProps } from './publication-page.tsx'

/** Begin a correction, change what readers will be told, or give it up. */
export function CorrectionForms(props: PublicationPageProps) {
  const { claim, correction, review, answer } = props
  const t = useMessages().review.publication
  const isFree = claim.state === 'published' && !review?.withdrawal
  if (correction) return <UnderWay {...props} correction={correction} />
  if (!isFree) return null
  return (
    <Card title={t.correct} id="correct">
      <p className="mb-4 text-sm text-ink-soft">{t.correctBody}</p>
      <Form method="post" className="flex flex-col gap-4">
        <input type="hidden" name="version" value={claim.version} />
        <CorrectionFields given={answer?.given} />
        <SubmitButton value="open-correction">{t.open}</SubmitButton>
      </Form>
    </Card>
  )
}

type UnderWayProps = PublicationPageProps & {
  correction: { class: CorrectionClass; note: string }
}

function UnderWay(props: UnderWayProps) {
  const { claim, correction, answer } = props
  const t = useMessages().review.publication
  return (
    <Card title={t.underWay} id="correct">
      <Form method="post" className="flex flex-col gap-4">
        <input type="hidden" name="version" value={claim.version} />
        <CorrectionFields given={answer?.given} value={correction} />
        <p className="text-sm text-ink-soft">{t.rateAgain}</p>
        <div className="flex flex-wrap gap-3">
          <SubmitButton tone="secondary" value="change-correction">
            {t.saveNote}
          </SubmitButton>
          <Link
            to={`/desk/claims/${claim.id}/draft`}
            className={buttonLook({ tone: 'primary' })}
          >
            {t.toDraft}
          </Link>
        </div>
      </Form>
      {claim.state === 'correcting' && (
        <Form method="post" className="mt-5 border-t border-line pt-5">
          <input type="hidden" name="version" value={claim.version} />
          <ConfirmButton
            label={t.abandon}
            title={t.abandonTitle}
            body={t.abandonBody}
            confirmLabel={t.abandon}
            value="abandon-correction"
          />
        </Form>
      )}
    </Card>
  )
}
