import { Form } from '@remix-run/react'
import {
  PRIORITIES,
  WAITING_ON,
  type WaitingOn,
} from '#app/core/claim/claim-state.ts'
import { Card } from '../data/card.tsx'
import { Select } from '../form/select.tsx'
import { SubmitButton } from '../form/submit-button.tsx'
import { TextInput } from '../form/text-input.tsx'
import { useMessages } from '../messages.tsx'

type ClaimPlanProps = {
  claim: {
    version: number
    priority: number
    dueOn: string | null
    waitingOn: WaitingOn | null
    waitingUntil: string | null
  }
  errors?: Record<string, string> | undefined
}

/** When, how soon and what it waits for, as a form. */
export function ClaimPlanForm({ claim, errors }: ClaimPlanProps) {
  const { claim: t, states } = useMessages()
  return (
    <Card title={t.plan.title}>
      <Form
        method="post"
        key={claim.version}
        className="grid gap-3 sm:grid-cols-2"
      >
        <input type="hidden" name="version" value={claim.version} />
        <Select
          name="priority"
          label={t.plan.priority}
          defaultValue={String(claim.priority)}
          options={PRIORITIES.map((name, value) => ({
            value: String(value),
            label: states.priority[name],
          }))}
        />
        <TextInput
          name="dueOn"
          type="date"
          label={t.plan.dueOn}
          defaultValue={claim.dueOn ?? ''}
          error={errors?.dueOn}
        />
        <Select
          name="waitingOn"
          label={t.plan.waitingOn}
          emptyLabel={t.plan.notWaiting}
          defaultValue={claim.waitingOn ?? ''}
          options={WAITING_ON.map((value) => ({
            value,
            label: states.waitingOn[value],
          }))}
        />
        <TextInput
          name="waitingUntil"
          type="date"
          label={t.plan.waitingUntil}
          defaultValue={claim.waitingUntil ?? ''}
          error={errors?.waitingUntil}
        />
        <div className="sm:col-span-2">
          <SubmitButton name="intent" value="plan" tone="secondary">
            {t.plan.save}
          </SubmitButton>
        </div>
      </Form>
    </Card>
  )
}
