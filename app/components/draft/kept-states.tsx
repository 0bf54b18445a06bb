import { Form } from '@remix-run/react'
import {
  changedFields,
  type DraftFields,
} from '#app/core/draft/draft-fields.ts'
import { DiffText } from '../diff/diff-text.tsx'
import { Disclosure } from '../feedback/disclosure.tsx'
import { SubmitButton } from '../form/submit-button.tsx'
import { Instant } from '../format.tsx'
import { useMessages } from '../messages.tsx'

export type KeptState = {
  id: string
  savedAt: string
  savedByName: string
  fields: DraftFields
}

type KeptStatesProps = {
  kept: readonly KeptState[]
  current: { fields: DraftFields; version: number }
  mayRestore: boolean
}

/** Every kept state of the draft, with how it differs from the present one. */
export function KeptStates(props: KeptStatesProps) {
  const { kept, current, mayRestore } = props
  const t = useMessages().draft.history
  return (
    <section aria-label={t.title}>
      <Disclosure summary={`${t.title} (${kept.length})`}>
        {kept.length === 0 && (
          <p className="text-sm text-ink-soft">{t.empty}</p>
        )}
        <ol className="flex flex-col gap-2">
          {kept.map((state) => (
            <li key={state.id}>
              <Disclosure
                summary={
                  <span>
                    <Instant value={state.savedAt} />{' '}
                    <span className="font-normal text-ink-soft">
                      {t.by(state.savedByName)}
                    </span>
                  </span>
                }
              >
                <OneState {...{ state, current, mayRestore }} />
              </Disclosure>
            </li>
          ))}
        </ol>
      </Disclosure>
    </section>
  )
}

type OneStateProps = Omit<KeptStatesProps, 'kept'> & { state: KeptState }

function OneState({ state, current, mayRestore }: OneStateProps) {
  const t = useMessages().draft
  const changed = changedFields(state.fields, current.fields)
  if (changed.length === 0)
    return <p className="text-sm text-ink-soft">{t.history.now}</p>
  return (
    <div className="flex flex-col gap-3">
      <FieldChanges before={state.fields} after={current.fields} />
      {mayRestore && (
        <Form method="post">
          <input type="hidden" name="version" value={current.version} />
          <input type="hidden" name="textId" value={state.id} />
          <SubmitButton value="restore" tone="secondary" size="small">
            {t.history.restore}
          </SubmitButton>
        </Form>
      )}
    </div>
  )
}

type FieldChangesProps = { before: DraftFields; after: DraftFields }

/** Field by field, what one text has and the other has not. */
export function FieldChanges({ before, after }: FieldChangesProps) {
  const t = useMessages().draft
  return (
    <dl className="flex flex-col gap-3 text-sm">
      {changedFields(before, after).map((name) => (
        <div key={name}>
          <dt className="text-ink-faint">{t.fields[name]}</dt>
          <dd>
            <DiffText before={before[name]} after={after[name]} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
