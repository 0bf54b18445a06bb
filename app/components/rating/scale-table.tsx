import { boundsOf, type ScaleLabel } from '#app/core/rating/scale.ts'
import { Table } from '../data/table.tsx'
import { useMessages } from '../messages.tsx'
import { VerdictBadge } from '../verdict/verdict-badge.tsx'

/** The labels of a scale with what they mean and their numbers. */
export function ScaleTable({ labels }: { labels: readonly ScaleLabel[] }) {
  const t = useMessages().rating.scale
  const bounds = boundsOf(labels)
  return (
    <Table
      caption={t.title}
      rows={labels}
      keyOf={({ key }) => key}
      columns={[
        {
          key: 'label',
          head: t.label,
          isRowHead: true,
          cell: ({ name, value }) => (
            <VerdictBadge verdict={{ label: name, value, ...bounds }} />
          ),
        },
        {
          key: 'meaning',
          head: t.meaning,
          narrow: 'bare',
          cell: ({ meaning }) => meaning,
        },
        {
          key: 'number',
          head: t.number,
          isNumber: true,
          cell: ({ value }) => value ?? t.outside,
        },
      ]}
    />
  )
}
