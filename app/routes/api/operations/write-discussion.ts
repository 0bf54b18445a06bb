import { z } from 'zod'
import { accept } from '#app/core/result.ts'
import { attachFile, removeFile } from '#app/desk/research/attach-file.ts'
import {
  changeComment,
  removeComment,
  writeComment,
} from '#app/desk/research/write-comment.ts'
import { operation } from '#app/http/api/operation.ts'
import { Made } from '../shapes/answers.ts'
import { inResearch, outOfResearch } from './in-research.ts'
import { Audience } from './write-research.ts'

const Words = z.string().trim().min(1).max(10_000)

const NewFile = z.object({
  name: z.string().trim().min(1).max(200),
  mediaType: z.string().trim().min(1).max(100),
  note: z.string().trim().max(500).nullable().default(null),
  contentBase64: z.base64(),
  audience: Audience,
})

const ON = { noun: 'research', scope: 'research:write', answer: Made } as const

export const writeDiscussion = [
  inResearch({
    id: 'attachFile',
    shelf: 'files',
    path: '/files',
    summary: 'Keep a file with a claim',
    body: NewFile,
    async verb(desk, { claimId }, { contentBase64, ...body }) {
      const bytes = Buffer.from(contentBase64, 'base64')
      const kept = await attachFile(desk, { claimId, bytes, ...body })
      return kept.ok ? accept({ id: kept.value.attachmentId }) : kept
    },
  }),
  outOfResearch({
    id: 'removeFile',
    path: '/files/{id}',
    summary: 'Take a file away from a claim',
    verb: (desk, { claimId, id }) =>
      removeFile(desk, { claimId, attachmentId: id }),
  }),
  operation({
    ...ON,
    id: 'writeComment',
    method: 'POST',
    path: '/claims/{claimId}/comments',
    summary: 'Comment on a claim; an @ and a name tells that person',
    body: z.object({
      body: Words,
      parentId: z.string().max(60).nullable().default(null),
      audience: Audience,
    }),
    status: 201,
    async run({ desk, params, body }) {
      const given = { claimId: params.claimId!, ...body }
      const written = await writeComment(desk, given)
      if (!written.ok) return written
      return accept({ body: { id: written.value.commentId } })
    },
  }),
  operation({
    ...ON,
    id: 'changeComment',
    method: 'PUT',
    path: '/comments/{id}',
    summary: 'Change the words of one’s own comment',
    body: z.object({ body: Words }),
    ifMatch: 'required',
    async run({ desk, params, body, seenVersion = 0 }) {
      const seen = { commentId: params.id!, seenVersion }
      const changed = await changeComment(desk, seen, body)
      if (!changed.ok) return changed
      const version = seenVersion + 1
      return accept({ body: { id: seen.commentId }, version })
    },
  }),
  operation({
    ...ON,
    id: 'removeComment',
    method: 'DELETE',
    path: '/comments/{id}',
    summary: 'Take a comment away; its place stays',
    async run({ desk, params }) {
      const seen = { commentId: params.id!, seenVersion: 0 }
      const removed = await removeComment(desk, seen)
      if (!removed.ok) return removed
      return accept({ body: { id: seen.commentId } })
    },
  }),
]
