import { createHash } from 'node:crypto'
import { UPLOAD_BYTES_MAX } from '#app/core/intake/limits.ts'
import { mayDo } from '#app/core/people/roles.ts'
import type { Audience } from '#app/core/research/research.ts'
import { accept, refuse } from '#app/core/result.ts'
import {
  findAttachment,
  insertAttachment,
  removeAttachmentRow,
} from '#db/research/attachments.ts'
import { keepBlob } from '#db/research/blobs.ts'
import { record } from '../audit.ts'
import type { Desk } from '../desk.ts'
import { changeResearch, setAudience } from './change-research.ts'

export type AttachFile = {
  claimId: string
  name: string
  mediaType: string
  bytes: Uint8Array
  note: string | null
  audience: Audience
}

/** Keep a file with a claim, under the SHA-256 of its bytes. */
export function attachFile(desk: Desk, given: AttachFile) {
  const { claimId, bytes, audience } = given
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const asked = { claimId, permission: 'evidence.suggest' } as const
  return changeResearch(desk, asked, async (desk) => {
    if (bytes.byteLength === 0) return refuse('empty-file')
    if (bytes.byteLength > UPLOAD_BYTES_MAX) return refuse('file-too-large')
    const createdAt = desk.now.toISOString()
    await keepBlob(desk.tx, { sha256, bytes, createdAt })
    const attachment = {
      id: desk.newId('fil'),
      deskId: desk.deskId,
      claimId,
      sha256,
      name: given.name,
      mediaType: given.mediaType,
      byteSize: bytes.byteLength,
      note: given.note,
      visibility: audience.visibility,
      createdAt,
      createdById: desk.actor.id,
      removedAt: null,
    }
    await insertAttachment(desk.tx, attachment)
    await setAudience(desk, attachment.id, audience)
    await record(desk, {
      action: 'file.attached',
      subjectId: claimId,
      detail: { attachmentId: attachment.id, sha256 },
    })
    return accept({ attachmentId: attachment.id })
  })
}

/** Take a file away from a claim, as its giver or as a reviewer. */
export function removeFile(
  desk: Desk,
  { claimId, attachmentId }: { claimId: string; attachmentId: string },
) {
  const asked = { claimId, permission: 'evidence.suggest' } as const
  return changeResearch(desk, asked, async (desk) => {
    const attachment = await findAttachment(desk.tx, desk, attachmentId)
    if (attachment?.claimId !== claimId) return refuse('no-such-file')
    const own = attachment.createdById === desk.actor.id
    if (!own && !mayDo(desk.actor, 'claim.research'))
      return refuse('not-allowed')

    await removeAttachmentRow(desk.tx, attachmentId, desk.now.toISOString())
    await record(desk, {
      action: 'file.removed',
      subjectId: claimId,
      detail: { attachmentId },
    })
    return accept({ attachmentId })
  })
}
