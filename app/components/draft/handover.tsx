import { Form, Link } from '@remix-run/react'
import { stopsSubmission } from '#app/core/review/gate.ts'
import type { WriteRefusal } from '#app/core/draft/why-not-write.ts'
import { Card } from '../data/card.tsx'
import { ConfirmButton } from '../form/confirm-button.tsx'
import { SubmitButton } from '../form/submit-button.tsx'
import { TextArea } from '../form/text-area.tsx'
import { useMessages } from '../messages.tsx'
import type { Assessed } from '../assessment/gate-panel.tsx'

type HandoverProps = {
  claim: { id: string; state: string; version: number }
  whyNotWrite: WriteRefusal | null
  assessed: Assessed
}

/** Hand the text over, or take it back: what the state of the claim allows. */
export function Handover({ claim, whyNotWrite, assessed }: HandoverProps) {
  const t = useMessages().draft.submit
  const { id, state, version } = claim
  const hidden = <input type="hidden" name="claimVersion" value={version} />
  if (state === 'in_review')
    return (
      <Card title={t.waiting}>
        <p className="mb-4 text-sm">
          <Link to={`/desk/claims/${id}/review`}>{t.toReview}</Link>
        </p>
        <Form method="post" className="flex flex-col gap-3">
          {hidden}
          <TextArea
            name="note"
            id="take-back"
            label={t.takeBackNote}
            rows={2}
          />
          <SubmitButton tone="secondary" value="take-back">
            {t.takeBack}
          </SubmitButton>
        </Form>
      </Card>
    )
  if (whyNotWrite === 'approval-stands')
    return (
      <Card title={t.drop}>
        <Form method="post" className="flex flex-col gap-3">
          {hidden}
          <p className="text-sm text-ink-soft">{t.dropBody}</p>
          <TextArea
            name="note"
            id="drop"
            label={t.dropNote}
            rows={2}
            required
          />
          <ConfirmButton
            label={t.drop}
            title={t.dropTitle}
            body={t.dropBody}
            confirmLabel={t.drop}
            value="drop-approval"
          />
        </Form>
      </Card>
    )
  const isDone = state === 'rated' || state === 'correcting'
  if (whyNotWrite || !isDone) return null
  const isStopped = stopsSubmission([...assessed.gate])
  return (
    <Card title={t.title}>
      <Form method="post" className="flex flex-col gap-3">
        {hidden}
        <TextArea name="note" id="submit-note" label={t.note} rows={2} />
        <SubmitButton value="submit" tone={isStopped ? 'secondary' : 'primary'}>
          {t.button}
        </SubmitButton>
      </Form>
    </Card>
  )
}
