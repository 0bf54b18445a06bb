import { Form } from '@remix-run/react'
import type { ReactNode } from 'react'
import { SubmitButton } from '../form/submit-button.tsx'
import { useMessages } from '../messages.tsx'
import {
  subjectField,
  type MatchesBack,
  type ShownMatches,
  type ShownSubject,
} from './shown-match.ts'

type MatchFormProps = {
  matches: Pick<ShownMatches, 'claim' | 'mayDecide' | 'mayMerge'>
  one: ShownSubject
  back: MatchesBack
}

/** Confirm that it is the same claim, or that it is another. */
export function DecideMatch(props: MatchFormProps) {
  const t = useMessages().matching
  const { matches, one } = props
  if (!matches.mayDecide) return null
  return (
    <MatchForm {...props}>
      <Decision intent="same" one={one}>
        {t.same}
      </Decision>
      {matches.mayMerge && one.kind !== 'imported' && (
        <Decision intent="merge" one={one}>
          {t.merge}
        </Decision>
      )}
      <Decision intent="different" one={one}>
        {t.different}
      </Decision>
    </MatchForm>
  )
}

/** Take a decision back. */
export function UndoMatch(props: MatchFormProps) {
  const t = useMessages().matching
  if (!props.matches.mayDecide) return null
  return (
    <MatchForm {...props}>
      <Decision intent="undo" one={props.one}>
        {t.undo}
      </Decision>
    </MatchForm>
  )
}

function MatchForm(props: MatchFormProps & { children: ReactNode }) {
  const { matches, one, back, children } = props
  const { id, version } = matches.claim
  return (
    <Form
      method="post"
      action={`/desk/claims/${id}/matches`}
      className="mt-1 flex flex-wrap gap-2"
    >
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="subject" value={subjectField(one)} />
      <input type="hidden" name="back" value={back} />
      {children}
    </Form>
  )
}

type DecisionProps = {
  intent: 'same' | 'merge' | 'different' | 'undo'
  one: ShownSubject
  children: ReactNode
}

function Decision({ intent, one, children }: DecisionProps) {
  return (
    <SubmitButton
      value={intent}
      among={['subject', subjectField(one)]}
      tone="secondary"
      size="small"
    >
      {children}
    </SubmitButton>
  )
}
