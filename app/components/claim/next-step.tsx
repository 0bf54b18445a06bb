import { Form, Link } from '@remix-run/react'
import type { ClaimState, DismissReason } from '#app/core/claim/claim-state.ts'
import { Card } from '../data/card.tsx'
import { Disclosure } from '../feedback/disclosure.tsx'
import { LinkButton } from '../form/button.tsx'
import { Select } from '../form/select.tsx'
import { SubmitButton } from '../form/submit-button.tsx'
import { TextInput } from '../form/text-input.tsx'
import { useMessages } from '../messages.tsx'

type NextStepProps = {
  claim: {
    id: string
    version: number
    state: ClaimState
    dismissReason: DismissReason | null
    dismissNote: string | null
    duplicateOfId: string | null
  }
  moves: { mayAccept: boolean; mayDismiss: boolean; mayRestore: boolean }
}

const TABS = {
  researching: 'research',
  rating: 'rating',
  disputed: 'rating',
  rated: 'draft',
  in_review: 'review',
  approved: 'review',
  published: 'publication',
  correcting: 'draft',
} as const

/** What is to be done now, and where. */
export function NextStep({ claim, moves }: NextStepProps) {
  const { claim: t, states } = useMessages()
  const { id, state, dismissReason, duplicateOfId } = claim
  const tab = TABS[state as keyof typeof TABS]
  return (
    <Card title={t.next.title}>
      <div className="flex flex-col gap-3 text-sm">
        <p>{t.next[state]}</p>
        {dismissReason && (
          <p className="text-ink-soft">
            {t.triage.dismissedAs(states.dismissReason[dismissReason])}
            {claim.dismissNote && <>: {claim.dismissNote}</>}{' '}
            {duplicateOfId && (
              <Link to={`/desk/claims/${duplicateOfId}`}>{t.crumb}</Link>
            )}
          </p>
        )}
        {tab && (
          <p>
            <LinkButton tone="primary" to={`/desk/claims/${id}/${tab}`}>
              {t.next.open(t.tabs[tab])}
            </LinkButton>
          </p>
        )}
        <TriageForms claim={claim} moves={moves} />
      </div>
    </Card>
  )
}

function TriageForms({ claim, moves }: NextStepProps) {
  const t = useMessages().claim.triage
  const version = <input type="hidden" name="version" value={claim.version} />
  return (
    <>
      {(moves.mayAccept || moves.mayRestore) && (
        <Form method="post" className="flex gap-2">
          {version}
          {moves.mayAccept && (
            <SubmitButton name="intent" value="accept">
              {t.accept}
            </SubmitButton>
          )}
          {moves.mayRestore && (
            <SubmitButton name="intent" value="restore">
              {t.restore}
            </SubmitButton>
          )}
        </Form>
      )}
      {moves.mayDismiss && (
        <Disclosure summary={t.dismiss}>
          <DismissForm version={claim.version} />
        </Disclosure>
      )}
    </>
  )
}

const REASONS = [
  'opinion',
  'prediction',
  'not-checkable',
  'out-of-scope',
  'too-minor',
] as const

function DismissForm({ version }: { version: number }) {
  const { claim, states } = useMessages()
  const t = claim.triage
  return (
    <Form method="post" className="flex flex-wrap items-end gap-2">
      <input type="hidden" name="version" value={version} />
      <Select
        name="reason"
        label={t.dismissReason}
        options={REASONS.map((value) => ({
          value,
          label: states.dismissReason[value],
        }))}
      />
      <TextInput name="note" label={t.dismissNote} maxLength={500} />
      <SubmitButton name="intent" value="dismiss" tone="secondary">
        {t.dismiss}
      </SubmitButton>
    </Form>
  )
}
