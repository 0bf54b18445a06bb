import type { Visibility } from '#app/core/research/research.ts'
import type { Person } from '../shared/audience-fields.tsx'

export type ShownComment = {
  id: string
  authorName: string
  createdAt: string
  visibility: Visibility
  audience: readonly Person[]
  version: number
  /** Null where the comment was removed. */
  body: string | null
  isChanged: boolean
  /** What it replies to; without an author where it cannot be seen. */
  parent: {
    id: string
    authorName: string | null
    excerpt: string | null
  } | null
  mayChange: boolean
  mayRemove: boolean
}
