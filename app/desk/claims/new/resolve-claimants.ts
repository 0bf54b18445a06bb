import {
  normalName,
  type ClaimantKind,
} from '#app/core/claim/found/claimant-name.ts'
import {
  insertClaimants,
  listClaimantsNamed,
  updateClaimant,
} from '#db/articles/claimants.ts'
import { record } from '../../audit.ts'
import type { OpenDesk } from '../../desk.ts'

/** A claimant as a person or the engine names them. */
export type GivenClaimant = {
  name: string
  kind: ClaimantKind
  role?: string | null
  sameAs?: readonly string[]
}

type Claimant = Awaited<ReturnType<typeof listClaimantsNamed>>[number]

/**
 * The ids of the claimants of these names, by `normalName`; a name that is new
 * becomes a claimant. What is known of a claimant is added to, never replaced.
 */
export async function resolveClaimants(
  desk: OpenDesk,
  given: readonly GivenClaimant[],
): Promise<Map<string, string>> {
  const named = new Map(given.map((one) => [normalName(one.name), one]))
  named.delete('')
  const names = [...named.keys()]
  const known = await listClaimantsNamed(desk.tx, desk.deskId, names)
  const ids = new Map(known.map(({ normalName, id }) => [normalName, id]))

  for (const row of known) await complete(desk, row, named.get(row.normalName)!)
  for (const [name, one] of named)
    if (!ids.has(name)) ids.set(name, await add(desk, name, one))
  return ids
}

/** The id of the claimant of this name, or null for a blank name. */
export async function resolveClaimant(desk: OpenDesk, given: GivenClaimant) {
  const ids = await resolveClaimants(desk, [given])
  return ids.get(normalName(given.name)) ?? null
}

async function add(desk: OpenDesk, name: string, given: GivenClaimant) {
  const id = desk.newId('cmt')
  const claimant = {
    id,
    deskId: desk.deskId,
    name: given.name.trim().replaceAll(/\s+/g, ' '),
    normalName: name,
    kind: given.kind,
    role: given.role?.trim() || null,
    sameAs: JSON.stringify(given.sameAs ?? []),
    createdAt: desk.now.toISOString(),
    version: 1,
  }
  await insertClaimants(desk.tx, [claimant])
  await record(desk, { action: 'claimant.added', subjectId: id })
  return id
}

async function complete(desk: OpenDesk, known: Claimant, given: GivenClaimant) {
  const links = JSON.parse(known.sameAs) as string[]
  const sameAs = [...new Set([...links, ...(given.sameAs ?? [])])]
  const role = known.role ?? (given.role?.trim() || null)
  if (role === known.role && sameAs.length === links.length) return

  const changes = { role, sameAs: JSON.stringify(sameAs) }
  await updateClaimant(desk.tx, known, changes)
  await record(desk, {
    action: 'claimant.changed',
    subjectId: known.id,
    detail: { sameAs },
  })
}
