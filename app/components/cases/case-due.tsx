import { Instant } from '../format.tsx'
import { useMessages } from '../messages.tsx'

type CaseDueProps = { dueAt: string; isOverdue: boolean }

/** A deadline; a missed one says so in words too. */
export function CaseDue({ dueAt, isOverdue }: CaseDueProps) {
  const t = useMessages().cases.list
  if (!isOverdue) return <Instant value={dueAt} width="short" />
  return (
    <span className="font-medium text-danger">
      <Instant value={dueAt} width="short" /> ({t.overdue})
    </span>
  )
}
