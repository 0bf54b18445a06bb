import type { RuleId } from '#app/core/review/rules/rule-table.ts'
import { Card, Facts } from '../data/card.tsx'
import { Table, type Column } from '../data/table.tsx'
import { useMessages } from '../messages.tsx'

type Counts = Record<
  'read' | 'fresh' | 'changed' | 'known' | 'withdrawn' | 'failed',
  number
>

/** What an import read and what became of it. */
export function RunCounts({ run }: { run: Counts }) {
  const t = useMessages().imports
  const keys = Object.keys(t.counts) as (keyof Counts)[]
  return (
    <Card title={t.records}>
      <Facts
        facts={keys.map((key) => ({
          label: t.counts[key],
          value: <span className="tabular-nums">{run[key]}</span>,
        }))}
      />
    </Card>
  )
}

type Defect = { id: string; count: number }

/** Rule by rule, how many records break it. */
export function DefectTable({ defects }: { defects: readonly Defect[] }) {
  const { imports: t, rules } = useMessages()
  const columns: Column<Defect>[] = [
    {
      key: 'rule',
      head: t.rule,
      isRowHead: true,
      cell: ({ id }) => (
        <span>
          <code className="me-2 text-xs text-ink-faint">{id}</code>
          {rules[id as RuleId]?.says}
        </span>
      ),
    },
    {
      key: 'count',
      head: t.recordCount,
      isNumber: true,
      cell: ({ count }) => count,
    },
  ]
  return (
    <Card title={t.defects}>
      <p className="mb-3 text-sm text-ink-soft">
        {defects.length > 0 ? t.defectsLead : t.noDefects}
      </p>
      {defects.length > 0 && (
        <Table
          caption={t.defects}
          columns={columns}
          rows={defects}
          keyOf={({ id }) => id}
        />
      )}
    </Card>
  )
}

type FailureListProps = {
  failures: readonly { number: number; fault: string }[]
}

/** Which records could not be read, and why. */
export function FailureList({ failures }: FailureListProps) {
  const t = useMessages().imports
  if (failures.length === 0) return null
  return (
    <Card title={t.failures}>
      <Facts
        facts={failures.map(({ number, fault }) => ({
          label: t.failureAt(number),
          value: t.faults[fault] ?? fault,
        }))}
      />
    </Card>
  )
}
