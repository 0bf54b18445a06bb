import { dayBounds } from '#app/core/audit/day-bounds.ts'
import { subjectPath } from '#app/core/audit/subject-path.ts'
import { mayDo } from '#app/core/people/roles.ts'
import { accept, refuse } from '#app/core/result.ts'
import {
  listAuditEvents,
  type AuditEvent,
  type AuditStretch,
} from '#db/record/audit.ts'
import {
  listSubjectNames,
  listVisibleClaimIds,
} from '#db/record/audit-subjects.ts'
import { getDesk } from '#db/people/desks.ts'
import { findNames } from '#db/people/people-pages.ts'
import type { Desk } from '../desk.ts'

export type AuditQuestion = {
  action?: string | undefined
  actorId?: string | undefined
  subjectId?: string | undefined
  /** A calendar day in the desk's time zone. */
  day?: string | undefined
}

export type ReadEvent = Awaited<ReturnType<typeof explain>>[number]

/**
 * What happened on the desk, in an auditor's or admin's eyes: names are looked
 * up now, because events hold ids, and what concerns a claim that is kept to
 * named people is told only to them.
 */
export async function readAudit(
  desk: Desk,
  { day, subjectId, ...filter }: AuditQuestion,
  stretch: AuditStretch,
) {
  if (!mayDo(desk.actor, 'audit.read')) return refuse('not-allowed')
  const { timeZone } = await getDesk(desk.db, desk.deskId)
  const during = day ? dayBounds(day, timeZone) : undefined
  const events = await listAuditEvents(
    desk.db,
    {
      deskId: desk.deskId,
      ...filter,
      subjectIds: subjectId ? [subjectId] : undefined,
      during,
    },
    stretch,
  )
  return accept(await explain(desk, events))
}

async function explain(desk: Desk, events: readonly AuditEvent[]) {
  const told = events.map((event) => ({
    event,
    detail: JSON.parse(event.detail) as Record<string, unknown>,
  }))
  const ids = [...new Set(told.flatMap(idsIn))]
  const claimIds = ids.filter((id) => id.startsWith('clm_'))
  const people = await findNames(desk.db, desk.deskId, ids)
  const subjects = await listSubjectNames(desk.db, desk, ids)
  const visible = await listVisibleClaimIds(desk.db, desk, claimIds)

  return told.map(({ event, detail }) => {
    const { id, seq, occurredAt, action, actorId, subjectId, hash } = event
    const isOpen = idsIn({ event, detail }).every(
      (id) => !id.startsWith('clm_') || visible.has(id),
    )
    return {
      ...{ id, seq, occurredAt, action, actorId, subjectId, hash },
      actorName: people.get(actorId) ?? null,
      subject: isOpen
        ? {
            name: people.get(subjectId) ?? subjects.get(subjectId) ?? null,
            path: subjectPath(subjectId),
          }
        : null,
      detail: isOpen ? linesOf(detail, { people, subjects }) : [],
      isWithheld: !isOpen,
    }
  })
}

type Told = {
  event: Pick<AuditEvent, 'actorId' | 'subjectId'>
  detail: Record<string, unknown>
}

function idsIn({ event, detail }: Told) {
  const inDetail = Object.values(detail).flat().filter(isShortText)
  return [event.actorId, event.subjectId, ...inDetail]
}

function isShortText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST_ID
}

const LONGEST_ID = 64

type Names = { people: Map<string, string>; subjects: Map<string, string> }

/** A detail as lines of a name and what stands under it, ids by their names. */
function linesOf(detail: Record<string, unknown>, names: Names) {
  return Object.entries(detail)
    .filter(([, value]) => value !== null && value !== '')
    .map(([key, value]) => ({ key, text: textOf(value, names) }))
}

function textOf(value: unknown, names: Names): string {
  if (Array.isArray(value))
    return value.map((one) => textOf(one, names)).join(', ')
  if (typeof value === 'string')
    return names.people.get(value) ?? names.subjects.get(value) ?? value
  return JSON.stringify(value)
}
