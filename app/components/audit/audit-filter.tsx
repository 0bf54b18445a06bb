import { Form, Link } from '@remix-run/react'
import { AUDIT_ACTIONS } from '#app/core/audit/actions.ts'
import { Button } from '../form/button.tsx'
import { Select } from '../form/select.tsx'
import { TextInput } from '../form/text-input.tsx'
import { useMessages } from '../messages.tsx'

export type AuditQuery = {
  action?: string | undefined
  who?: string | undefined
  subject?: string | undefined
  day?: string | undefined
}

type AuditFilterFormProps = {
  query: AuditQuery
  people: readonly { id: string; name: string }[]
}

/** Narrows the log down; its address can be kept. */
export function AuditFilterForm({ query, people }: AuditFilterFormProps) {
  const t = useMessages()
  const { filter, actions } = t.audit
  return (
    <Form
      method="get"
      aria-label={filter.title}
      className="mb-6 grid grid-cols-2 items-end gap-4 lg:grid-cols-[2fr_1.5fr_1fr_1.5fr_auto]"
    >
      <Select
        name="action"
        label={filter.action}
        emptyLabel={filter.anyAction}
        defaultValue={query.action ?? ''}
        options={AUDIT_ACTIONS.map((action) => ({
          value: action,
          label: actions[action],
        }))}
      />
      <Select
        name="who"
        label={filter.person}
        emptyLabel={filter.anyPerson}
        defaultValue={query.who ?? ''}
        options={people.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextInput
        name="day"
        type="date"
        label={filter.day}
        defaultValue={query.day}
      />
      <TextInput
        name="subject"
        label={filter.subject}
        maxLength={64}
        spellCheck={false}
        defaultValue={query.subject}
      />
      <div className="flex items-center gap-3">
        <Button type="submit">{filter.submit}</Button>
        {Object.values(query).some(Boolean) && (
          <Link to="/desk/audit" className="text-sm whitespace-nowrap">
            {t.common.clearFilters}
          </Link>
        )}
      </div>
    </Form>
  )
}
