import { mayDo } from '#app/core/people/roles.ts'
import { accept, refuse } from '#app/core/result.ts'
import { findTag, mergeTags, updateTagName } from '#db/claims/tags.ts'
import { record } from '../audit.ts'
import { inTransaction, type Desk } from '../desk.ts'

/** Rename a tag; to the name of another one, it merges into that. */
export function renameTag(
  desk: Desk,
  { tagId, name }: { tagId: string; name: string },
) {
  return inTransaction(desk, async (desk) => {
    if (!mayDo(desk.actor, 'tag.manage')) return refuse('not-allowed')
    const normalName = name.toLowerCase()
    const other = await findTag(desk.tx, desk.deskId, normalName)

    if (other && other.id !== tagId) {
      await mergeTags(desk.tx, desk.deskId, { from: tagId, into: other.id })
      const detail = { into: other.id }
      await record(desk, { action: 'tag.merged', subjectId: tagId, detail })
      return accept({ tagId: other.id })
    }
    await updateTagName(desk.tx, desk.deskId, { tagId, name, normalName })
    await record(desk, { action: 'tag.renamed', subjectId: tagId })
    return accept({ tagId })
  })
}
