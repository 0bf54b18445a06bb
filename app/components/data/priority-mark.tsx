import { ChevronDown, ChevronsUp, ChevronUp, Equal } from 'lucide-react'
import type { Priority } from '#app/core/claim/claim-state.ts'
import { classNames } from '../class-names.ts'
import { useMessages } from '../messages.tsx'

type PriorityMarkProps = { priority: Priority; isWordHidden?: boolean }

/** How urgent a claim is: a sign and its word. */
export function PriorityMark({ priority, isWordHidden }: PriorityMarkProps) {
  const t = useMessages()
  const { Icon, ink } = LOOKS[priority]
  const word = t.states.priority[priority]
  return (
    <span
      className={classNames(
        'inline-flex items-center gap-1 align-middle text-xs',
        ink,
      )}
      title={isWordHidden ? t.common.priorityOf(word) : undefined}
    >
      <Icon aria-hidden className="size-4 shrink-0" />
      <span className={isWordHidden ? 'sr-only' : ''}>
        {isWordHidden ? t.common.priorityOf(word) : word}
      </span>
    </span>
  )
}

const LOOKS: Record<Priority, { Icon: typeof Equal; ink: string }> = {
  low: { Icon: ChevronDown, ink: 'text-ink-faint' },
  normal: { Icon: Equal, ink: 'text-ink-soft' },
  high: { Icon: ChevronUp, ink: 'font-medium text-warn' },
  urgent: { Icon: ChevronsUp, ink: 'font-semibold text-danger' },
}
