import { Form, Link } from '@remix-run/react'
import { BOARD_COLUMNS, type BoardColumn } from '#app/core/claim/claim-state.ts'
import { DUE_FILTERS, QUEUE_SORTS } from '#app/core/queue/queue-filter.ts'
import { Disclosure } from '../feedback/disclosure.tsx'
import { Button, buttonLook } from '../form/button.tsx'
import { Select } from '../form/select.tsx'
import { TextInput } from '../form/text-input.tsx'
import { useMessages } from '../messages.tsx'

export type QueueFiltersProps = {
  query: Partial<Record<FilterName, string | undefined>>
  options: {
    people: readonly { id: string; name: string }[]
    tags: readonly { id: string; name: string }[]
    claimants: readonly { id: string; name: string }[]
  }
}

type FilterName =
  'column' | 'assignee' | 'claimant' | 'article' | 'tag' | 'due' | 'q' | 'sort'

/** What the queue shows, as a plain form whose address can be shared. */
export function QueueFilters({ query, options }: QueueFiltersProps) {
  const { queue: t, common } = useMessages()
  const more = ['claimant', 'tag', 'due', 'sort'] as const
  const isOpen = more.some((name) => query[name] && query[name] !== 'updated')
  return (
    <Form
      method="get"
      role="search"
      aria-label={t.filters}
      key={JSON.stringify(query)}
      className="mb-6 flex flex-col gap-3 rounded-lg border border-line bg-sheet p-4"
    >
      <div className="grid gap-3 sm:grid-cols-[1fr_1fr_2fr_auto] sm:items-end">
        <ColumnSelect column={query.column} />
        <AssigneeSelect assignee={query.assignee} people={options.people} />
        <TextInput
          name="q"
          type="search"
          label={t.words}
          defaultValue={query.q}
          maxLength={200}
        />
        <div className="flex gap-2">
          <Button type="submit" tone="primary">
            {t.apply}
          </Button>
          <Link to="/desk/queue" className={buttonLook({ tone: 'quiet' })}>
            {common.clearFilters}
          </Link>
        </div>
      </div>
      <Disclosure summary={t.filters} defaultOpen={isOpen}>
        <div className="grid gap-3 sm:grid-cols-2 lg:grid-cols-4">
          <ClaimantInput
            claimant={query.claimant}
            claimants={options.claimants}
          />
          <Select
            name="tag"
            label={t.tag}
            emptyLabel={t.anyTag}
            defaultValue={query.tag ?? ''}
            options={options.tags.map(({ id, name }) => ({
              value: id,
              label: name,
            }))}
          />
          <Select
            name="due"
            label={t.due}
            emptyLabel={t.anyTime}
            defaultValue={query.due ?? ''}
            options={DUE_FILTERS.map((value) => ({
              value,
              label: t.dueBy[value],
            }))}
          />
          <Select
            name="sort"
            label={t.sort}
            hint={query.q ? t.sortedByMatch : undefined}
            defaultValue={query.sort}
            options={QUEUE_SORTS.map((value) => ({
              value,
              label: t.sorts[value],
            }))}
          />
        </div>
      </Disclosure>
      {query.article && (
        <label className="flex items-center gap-2 text-sm">
          <input
            type="checkbox"
            name="article"
            value={query.article}
            defaultChecked
          />
          {t.articleOnly}
        </label>
      )}
    </Form>
  )
}

function ColumnSelect({ column }: { column: string | undefined }) {
  const { queue: t, states } = useMessages()
  const columns = Object.keys(BOARD_COLUMNS) as BoardColumn[]
  const options = [
    { value: 'open', label: t.columns.open },
    ...columns.map((value) => ({ value, label: states.column[value] })),
    { value: 'dismissed', label: t.columns.dismissed },
    { value: 'all', label: t.columns.all },
  ]
  return (
    <Select
      name="column"
      label={t.column}
      defaultValue={column}
      options={options}
    />
  )
}

type AssigneeSelectProps = {
  assignee: string | undefined
  people: QueueFiltersProps['options']['people']
}

function AssigneeSelect({ assignee, people }: AssigneeSelectProps) {
  const t = useMessages().queue
  const options = [
    { value: 'me', label: t.me },
    { value: 'nobody', label: t.nobody },
    ...people.map(({ id, name }) => ({ value: id, label: name })),
  ]
  return (
    <Select
      name="assignee"
      label={t.assignee}
      emptyLabel={t.anybody}
      defaultValue={assignee ?? ''}
      options={options}
    />
  )
}

type ClaimantInputProps = {
  claimant: string | undefined
  claimants: QueueFiltersProps['options']['claimants']
}

function ClaimantInput({ claimant, claimants }: ClaimantInputProps) {
  const t = useMessages().queue
  return (
    <>
      <TextInput
        name="claimant"
        label={t.claimant}
        list="claimant-names"
        defaultValue={claimant}
        maxLength={200}
      />
      <datalist id="claimant-names">
        {claimants.map(({ id, name }) => (
          <option key={id} value={name}>
            {name}
          </option>
        ))}
      </datalist>
    </>
  )
}
