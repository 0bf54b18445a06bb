import type { BoardColumn, ClaimState } from '../claim/claim-state.ts'
import { BOARD_COLUMNS, CLAIM_STATES, isOpen } from '../claim/claim-state.ts'

export const QUEUE_SORTS = ['updated', 'due', 'priority'] as const
export type QueueSort = (typeof QUEUE_SORTS)[number]

export const DUE_FILTERS = ['overdue', 'today', 'week'] as const
export type DueFilter = (typeof DUE_FILTERS)[number]

/** What a person asked the queue to show; absent means whatever. */
export type QueueFilter = {
  column?: BoardColumn | 'open' | 'all' | 'dismissed' | undefined
  /** A person's id, or `nobody`. */
  assigneeId?: string | undefined
  claimantId?: string | undefined
  articleId?: string | undefined
  tagId?: string | undefined
  due?: DueFilter | undefined
  text?: string | undefined
  sort?: QueueSort | undefined
}

/** The states that `filter` looks at; open ones where it does not say. */
export function statesOf({ column = 'open' }: QueueFilter): ClaimState[] {
  if (column === 'open') return CLAIM_STATES.filter(isOpen)
  if (column === 'all') return [...CLAIM_STATES]
  if (column === 'dismissed') return ['dismissed', 'withdrawn']
  return [...BOARD_COLUMNS[column]]
}

/** The last day that is due for `due`, counted from `today` (YYYY-MM-DD). */
export function lastDueDay(due: DueFilter, today: string): string {
  return daysBefore(today, { overdue: 1, today: 0, week: -7 }[due])
}

/** True if a claim that is due on `dueOn` is late on `today`. */
export function isOverdue(dueOn: string | null, today: string) {
  return dueOn !== null && dueOn < today
}

/** The day that lies `days` before `today`, both YYYY-MM-DD. */
export function daysBefore(today: string, days: number): string {
  const day = new Date(`${today}T00:00:00Z`)
  day.setUTCDate(day.getUTCDate() - days)
  return day.toISOString().slice(0, 10)
}
