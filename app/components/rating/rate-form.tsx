import { Form } from '@remix-run/react'
import { useRef } from 'react'
import { Card } from '../data/card.tsx'
import { Checkbox, CheckboxGroup } from '../form/checkbox.tsx'
import { RadioGroup } from '../form/radio-group.tsx'
import { SubmitButton } from '../form/submit-button.tsx'
import { TextArea } from '../form/text-area.tsx'
import { KeptNotice } from '../keep/kept-notice.tsx'
import { useKeptDraft } from '../keep/use-kept-draft.ts'
import { useMessages } from '../messages.tsx'
import type { OpenRoundProps } from './open-round.tsx'
import { VerdictChoice } from './verdict-choice.tsx'

/** One rater's own blind rating; what is typed stays in this browser too. */
export function RateForm({
  claim,
  round,
  evidence,
  given,
  errors,
}: OpenRoundProps) {
  const { rating, states } = useMessages()
  const t = rating.open
  const form = useRef<HTMLFormElement>(null)
  const draft = useKeptDraft(`rating-${claim.id}-${round.number}`, form)
  const { own } = round
  const isTyped = given.intent === 'rate'
  const used = isTyped
    ? [given['evidenceIds[]'] ?? []].flat()
    : (own?.evidence.map(({ id }) => id) ?? [])
  return (
    <Card title={t.yours}>
      <Form method="post" ref={form} className="flex flex-col gap-5">
        {own && <p className="text-sm text-ink-soft">{t.revise}</p>}
        <KeptNotice draft={draft} />
        <VerdictChoice
          round={round}
          label={t.verdict}
          chosen={isTyped ? String(given.labelKey ?? '') : own?.labelKey}
          error={errors?.labelKey}
        />
        <TextArea
          name="reasoning"
          label={t.reasoning}
          hint={t.reasoningHint}
          required
          rows={5}
          maxLength={10_000}
          defaultValue={isTyped ? String(given.reasoning) : own?.reasoning}
          error={errors?.reasoning}
        />
        <RadioGroup
          name="confidence"
          label={t.confidence}
          look="segments"
          defaultValue={String(
            isTyped ? given.confidence : (own?.confidence ?? 2),
          )}
          choices={([1, 2, 3] as const).map((value) => ({
            value: String(value),
            label: states.confidence[value],
          }))}
        />
        <CheckboxGroup legend={t.evidence}>
          {evidence.length === 0 && (
            <p className="text-sm text-ink-faint">{t.noEvidence}</p>
          )}
          {evidence.map(({ id, number, name }) => (
            <Checkbox
              key={id}
              id={`used-${id}`}
              name="evidenceIds[]"
              value={id}
              label={`[${number}] ${name}`}
              defaultChecked={used.includes(id)}
            />
          ))}
        </CheckboxGroup>
        <div>
          <SubmitButton value="rate">
            {own ? t.resubmit : t.submit}
          </SubmitButton>
        </div>
      </Form>
    </Card>
  )
}
