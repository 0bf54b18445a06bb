import { Form } from '@remix-run/react'
import { Card } from '../data/card.tsx'
import { SubmitButton } from '../form/submit-button.tsx'
import { TextArea } from '../form/text-area.tsx'
import { useMessages } from '../messages.tsx'
import type { OpenRoundProps } from './open-round.tsx'
import { VerdictChoice } from './verdict-choice.tsx'

/** An editor's decision of a dispute, or the raters' joint one. */
export function DecideForm({
  claim,
  round,
  parts,
  given,
  errors,
}: OpenRoundProps) {
  const t = useMessages().rating.adjudicate
  const isJoint = !parts.mayDecide
  const isTyped = 'reason' in given && given.intent !== 'recall'
  return (
    <Card title={isJoint ? t.jointTitle : t.title}>
      <Form method="post" className="flex flex-col gap-5">
        <input type="hidden" name="version" value={claim.version} />
        <p className="text-ink-soft">{isJoint ? t.jointBody : t.body}</p>
        <VerdictChoice
          round={round}
          label={t.verdict}
          chosen={isTyped ? String(given.labelKey ?? '') : undefined}
          error={errors?.labelKey}
        />
        <TextArea
          name="reason"
          label={t.reason}
          required
          rows={4}
          maxLength={10_000}
          defaultValue={isTyped ? String(given.reason) : ''}
          error={isTyped ? errors?.reason : undefined}
        />
        <div>
          <SubmitButton value={isJoint ? 'decide-jointly' : 'adjudicate'}>
            {t.submit}
          </SubmitButton>
        </div>
      </Form>
    </Card>
  )
}
