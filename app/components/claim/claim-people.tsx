import { Form } from '@remix-run/react'
import { Card } from '../data/card.tsx'
import { PersonName } from '../data/person.tsx'
import { Disclosure } from '../feedback/disclosure.tsx'
import { Checkbox } from '../form/checkbox.tsx'
import { Select } from '../form/select.tsx'
import { SubmitButton } from '../form/submit-button.tsx'
import { useMessages } from '../messages.tsx'

type ClaimPeopleProps = {
  claim: {
    version: number
    assigneeId: string | null
    assigneeName: string | null
  }
  /** Who could have the claim; empty for those who may not assign. */
  assignable: readonly { id: string; name: string; conflicted: boolean }[]
  moves: { mayTake: boolean; mayRelease: boolean }
  /** Who sees it if it is sensitive; null for those who may not say. */
  viewers: readonly { id: string; name: string; isViewer: boolean }[] | null
}

/** Who has the claim, and the ways to hand it on. */
export function ClaimPeople(props: ClaimPeopleProps) {
  const { claim, assignable, moves, viewers } = props
  const t = useMessages().claim.people
  return (
    <Card title={t.title}>
      <div className="flex flex-col gap-4">
        <p className="text-sm">
          <span className="text-ink-faint">{t.assignee}: </span>
          {claim.assigneeName ? (
            <PersonName name={claim.assigneeName} />
          ) : (
            t.nobody
          )}
        </p>
        <MoveForm claim={claim} moves={moves} />
        {assignable.length > 0 && (
          <AssignForm claim={claim} assignable={assignable} />
        )}
        {viewers && <ViewersForm claim={claim} viewers={viewers} />}
      </div>
    </Card>
  )
}

function MoveForm({ claim, moves }: Pick<ClaimPeopleProps, 'claim' | 'moves'>) {
  const t = useMessages().claim.people
  if (!moves.mayTake && !moves.mayRelease) return null
  return (
    <Form method="post" className="flex flex-wrap gap-2">
      <input type="hidden" name="version" value={claim.version} />
      {moves.mayTake && (
        <SubmitButton name="intent" value="take">
          {t.take}
        </SubmitButton>
      )}
      {moves.mayRelease && (
        <SubmitButton name="intent" value="release" tone="secondary">
          {t.release}
        </SubmitButton>
      )}
    </Form>
  )
}

function AssignForm({
  claim,
  assignable,
}: Pick<ClaimPeopleProps, 'claim' | 'assignable'>) {
  const t = useMessages().claim.people
  return (
    <Form method="post" className="flex flex-wrap items-end gap-2">
      <input type="hidden" name="version" value={claim.version} />
      <div className="min-w-0 flex-1 basis-44">
        <Select
          key={claim.assigneeId}
          name="assigneeId"
          label={t.assignTo}
          required
          emptyLabel=""
          defaultValue={claim.assigneeId ?? ''}
          options={assignable.map(({ id, name, conflicted }) => ({
            value: id,
            label: conflicted ? t.conflicted(name) : name,
            disabled: conflicted,
          }))}
        />
      </div>
      <SubmitButton name="intent" value="assign" tone="secondary">
        {claim.assigneeId ? t.reassign : t.assign}
      </SubmitButton>
    </Form>
  )
}

type ViewersFormProps = {
  claim: { version: number }
  viewers: NonNullable<ClaimPeopleProps['viewers']>
}

function ViewersForm({ claim, viewers }: ViewersFormProps) {
  const t = useMessages().claim.people
  const isSensitive = viewers.some(({ isViewer }) => isViewer)
  return (
    <Disclosure summary={t.sensitive} defaultOpen={isSensitive}>
      <Form method="post" className="flex flex-col gap-1">
        <input type="hidden" name="version" value={claim.version} />
        <p className="text-sm text-ink-faint">{t.sensitiveHint}</p>
        {viewers.map(({ id, name, isViewer }) => (
          <Checkbox
            key={id}
            id={`viewer-${id}`}
            name="viewerIds[]"
            value={id}
            label={name}
            defaultChecked={isViewer}
          />
        ))}
        <div>
          <SubmitButton name="intent" value="viewers" tone="secondary">
            {t.saveViewers}
          </SubmitButton>
        </div>
      </Form>
    </Disclosure>
  )
}
