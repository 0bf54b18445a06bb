import {
  claimantKind,
  normalName,
} from '#app/core/claim/found/claimant-name.ts'
import {
  whyNotDeclare,
  whyNotEndConflict,
} from '#app/core/people/why-not-conflict.ts'
import { accept, refuse } from '#app/core/result.ts'
import { insertClaimants, listClaimantsNamed } from '#db/articles/claimants.ts'
import {
  endConflict as writeEnd,
  findConflict,
  insertConflict,
  listConflictedIds,
} from '#db/people/conflicts.ts'
import { findPerson } from '#db/people/people.ts'
import { record } from '../audit.ts'
import { inTransaction, type Desk, type OpenDesk } from '../desk.ts'

export type NewConflict = {
  personId: string
  claimantName: string
  reason: string
}

/**
 * Declare that a person has a conflict of interest with a claimant. From then
 * on they get no part in claims by that claimant.
 */
export function declareConflict(desk: Desk, given: NewConflict) {
  return inTransaction(desk, async (desk) => {
    const refusal = whyNotDeclare(desk.actor, given)
    if (refusal) return refuse(refusal)
    const person = await findPerson(desk.tx, desk.deskId, given.personId)
    if (!person) return refuse('no-such-person')
    const claimant = await findClaimantNamed(desk, given.claimantName)
    if (claimant && (await isDeclared(desk, person.id, claimant.id)))
      return refuse('conflict-known')

    const claimantId =
      claimant?.id ?? (await addClaimant(desk, given.claimantName))
    const conflict = newConflict(desk, { ...given, claimantId })
    await insertConflict(desk.tx, conflict)
    await record(desk, {
      action: 'conflict.declared',
      subjectId: conflict.id,
      detail: { personId: person.id, claimantId },
    })
    return accept({ conflictId: conflict.id, claimantId })
  })
}

/** End a conflict of interest; it stays on record. */
export function endConflict(
  desk: Desk,
  { conflictId }: { conflictId: string },
) {
  return inTransaction(desk, async (desk) => {
    const conflict = await findConflict(desk.tx, desk.deskId, conflictId)
    if (!conflict) return refuse('no-such-conflict')
    const refusal = whyNotEndConflict(desk.actor, conflict)
    if (refusal) return refuse(refusal)

    await writeEnd(desk.tx, conflict.id, desk.now)
    const { personId, claimantId } = conflict
    await record(desk, {
      action: 'conflict.ended',
      subjectId: conflict.id,
      detail: { personId, claimantId },
    })
    return accept(undefined)
  })
}

function newConflict(
  desk: OpenDesk,
  given: { personId: string; claimantId: string; reason: string },
) {
  return {
    id: desk.newId('coi'),
    deskId: desk.deskId,
    personId: given.personId,
    claimantId: given.claimantId,
    reason: given.reason,
    declaredById: desk.actor.id,
    declaredAt: desk.now.toISOString(),
    endedAt: null,
  }
}

async function isDeclared(
  { tx, deskId }: OpenDesk,
  personId: string,
  claimantId: string,
) {
  const ids = await listConflictedIds(tx, deskId, claimantId)
  return ids.includes(personId)
}

async function findClaimantNamed({ tx, deskId }: OpenDesk, name: string) {
  const [claimant] = await listClaimantsNamed(tx, deskId, [normalName(name)])
  return claimant
}

async function addClaimant(desk: OpenDesk, name: string) {
  const id = desk.newId('cmt')
  const claimant = {
    id,
    deskId: desk.deskId,
    name: name.trim(),
    normalName: normalName(name),
    kind: claimantKind(name, null),
    role: null,
    sameAs: '[]',
    createdAt: desk.now.toISOString(),
    version: 1,
  }
  await insertClaimants(desk.tx, [claimant])
  await record(desk, { action: 'claimant.added', subjectId: id })
  return id
}
