import { z } from 'zod'
import { accept, refuse } from '#app/core/result.ts'
import { readDiscussion } from '#app/desk/research/read-discussion.ts'
import { readKeptBytes } from '#app/desk/research/read-kept-bytes.ts'
import { readResearch } from '#app/desk/research/read-research.ts'
import { PAGE, timeCursor, toCursor } from '#app/http/api/cursor.ts'
import { operation } from '#app/http/api/operation.ts'
import { findClaim } from '#db/claims/claims.ts'
import { findAttachment } from '#db/research/attachments.ts'
import { findReadableSnapshot } from '#db/research/snapshots.ts'
import { found, page, pageOf } from '../shapes/answers.ts'
import { Comment, Research } from '../shapes/research.ts'

const noun = 'research'

export const readsResearch = [
  operation({
    id: 'getResearch',
    noun,
    method: 'GET',
    path: '/claims/{claimId}/research',
    scope: 'desk:read',
    summary: 'Get questions, answers, evidence, contacts and files of a claim',
    answer: Research,
    async run({ desk, params }) {
      const read = await readResearch(desk, params.claimId!)
      return found(read, 'no-such-claim')
    },
  }),
  operation({
    id: 'listComments',
    noun,
    method: 'GET',
    path: '/claims/{claimId}/comments',
    scope: 'desk:read',
    summary: 'List what people said about a claim, the newest last',
    query: z.object({ after: PAGE.after }),
    answer: pageOf(Comment),
    isPaged: true,
    async run({ desk, params, query: { after } }) {
      const before = timeCursor(after)
      const read = await readDiscussion(desk, params.claimId!, { before })
      if (!read) return refuse('no-such-claim')
      const items = read.comments.map(({ parent, ...comment }) => ({
        ...comment,
        parentId: parent?.id ?? null,
      }))
      return page(items, read.older && toCursor(read.older.split('~')))
    },
  }),
  operation({
    id: 'getFile',
    noun,
    method: 'GET',
    path: '/files/{fileId}',
    scope: 'desk:read',
    summary: 'Get a file that was kept with a claim, as base64',
    answer: z.object({
      name: z.string(),
      mediaType: z.string(),
      contentBase64: z.base64(),
    }),
    async run({ desk, params }) {
      const file = await findAttachment(desk.db, desk, params.fileId!)
      if (!file || !(await findClaim(desk.db, desk, file.claimId)))
        return refuse('no-such-file')
      const kept = await readKeptBytes(desk, file.sha256)
      if (!kept.ok) return kept
      const { name, mediaType } = file
      const contentBase64 = Buffer.from(kept.value).toString('base64')
      return accept({ body: { name, mediaType, contentBase64 } })
    },
  }),
  operation({
    id: 'getKeptPage',
    noun,
    method: 'GET',
    path: '/snapshots/{snapshotId}',
    scope: 'desk:read',
    summary: 'Get the page of a source as it was kept, as base64 and as text',
    answer: z.object({
      url: z.string(),
      finalUrl: z.string().nullable(),
      mediaType: z.string().nullable(),
      sha256: z.string(),
      takenAt: z.string().nullable(),
      text: z.string().nullable(),
      contentBase64: z.base64(),
    }),
    async run({ desk, params }) {
      const taken = await findReadableSnapshot(
        desk.db,
        desk,
        params.snapshotId!,
      )
      const claim = taken && (await findClaim(desk.db, desk, taken.claimId))
      if (!claim || !taken.sha256) return refuse('no-such-file')
      const { sha256 } = taken
      const kept = await readKeptBytes(desk, sha256)
      if (!kept.ok) return kept
      const contentBase64 = Buffer.from(kept.value).toString('base64')
      return accept({ body: { ...taken, sha256, contentBase64 } })
    },
  }),
]
