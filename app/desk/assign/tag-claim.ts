import { mayDo } from '#app/core/people/roles.ts'
import { accept, refuse } from '#app/core/result.ts'
import { findTag, insertTag, replaceTags } from '#db/claims/tags.ts'
import { record } from '../audit.ts'
import { changeClaim, type SeenClaim } from '../claims/change-claim.ts'
import type { Desk, OpenDesk } from '../desk.ts'

const MOST_TAGS = 12

/** Give a claim exactly the tags of these names; new names become tags. */
export function tagClaim(
  desk: Desk,
  seen: SeenClaim,
  { names }: { names: readonly string[] },
) {
  return changeClaim(desk, seen, async (desk, claim) => {
    if (!mayDo(desk.actor, 'claim.triage')) return refuse('not-allowed')
    if (names.length > MOST_TAGS) return refuse('too-many-tags')

    const tagIds = new Set<string>()
    for (const name of names) tagIds.add(await findOrAddTag(desk, name))
    await replaceTags(desk.tx, claim.id, [...tagIds])
    await record(desk, {
      action: 'claim.tagged',
      subjectId: claim.id,
      detail: { tagIds: [...tagIds] },
    })
    return accept(undefined)
  })
}

async function findOrAddTag(desk: OpenDesk, typed: string) {
  const name = typed.trim().replace(/\s+/g, ' ')
  const normalName = name.toLowerCase()
  const known = await findTag(desk.tx, desk.deskId, normalName)
  if (known) return known.id

  const id = desk.newId('tag')
  const createdAt = desk.now.toISOString()
  const { deskId } = desk
  await insertTag(desk.tx, { id, deskId, name, normalName, createdAt })
  await record(desk, { action: 'tag.added', subjectId: id })
  return id
}
