import { CASE_STATES, type CaseState } from '#app/core/cases/case-state.ts'
import { listCases as listRows, type CaseRequest } from '#db/upkeep/cases.ts'
import type { Desk } from '../desk.ts'

export const CASE_LISTS = [
  'open',
  'overdue',
  'mine',
  'decided',
  'answered',
  'all',
] as const
export type CaseList = (typeof CASE_LISTS)[number]

const OPEN: readonly CaseState[] = ['new', 'looking']

type Asked = {
  show: CaseList
  after?: CaseRequest['after']
  limit: number
}

/** One page of readers' reports, and the key of the next page. */
export async function listCases(
  desk: Pick<Desk, 'db' | 'deskId' | 'actor' | 'now'>,
  { show, after, limit }: Asked,
) {
  const asked = requestOf(desk, show)
  const request = { ...asked, after, limit: limit + 1 }
  const found = await listRows(desk.db, desk, request)
  const cases = found.slice(0, limit)
  const last = found.length > limit ? cases.at(-1) : undefined
  const keyOf = asked.order === 'due' ? 'dueAt' : 'receivedAt'
  return { cases, next: last ? ([last[keyOf], last.id] as const) : null }
}

function requestOf(
  { now, actor }: Pick<Desk, 'now' | 'actor'>,
  show: CaseList,
): Omit<CaseRequest, 'limit'> {
  switch (show) {
    case 'open':
      return { states: OPEN, order: 'due' }
    case 'overdue':
      return { states: OPEN, order: 'due', dueBefore: now.toISOString() }
    case 'mine':
      return { states: OPEN, order: 'due', assigneeId: actor.id }
    case 'decided':
      return { states: ['decided'], order: 'received' }
    case 'answered':
      return { states: ['answered'], order: 'received' }
    case 'all':
      return { states: CASE_STATES, order: 'received' }
  }
}
