import type { Operation } from '#app/http/api/operation.ts'
import { readArticles } from './operations/articles.ts'
import { readClaims } from './operations/claims.ts'
import { readDesk } from './operations/desk.ts'
import { readDrafts } from './operations/drafts.ts'
import { readImports, writeImports } from './operations/imports.ts'
import { readsResearch } from './operations/research.ts'
import { publicReads, readReviews } from './operations/reviews.ts'
import { writeArticles } from './operations/write-articles.ts'
import { writeClaims } from './operations/write-claims.ts'
import { writeDiscussion } from './operations/write-discussion.ts'
import { writeDrafts } from './operations/write-drafts.ts'
import { writePassages } from './operations/write-passages.ts'
import { writesResearch } from './operations/write-research.ts'

/** Everything a program may ask: the router and the document are made from it. */
export const OPERATIONS: readonly Operation[] = [
  ...readArticles,
  ...writeArticles,
  ...readClaims,
  ...writeClaims,
  ...writePassages,
  ...readsResearch,
  ...writesResearch,
  ...writeDiscussion,
  ...readDrafts,
  ...writeDrafts,
  ...readReviews,
  ...readImports,
  ...writeImports,
  ...readDesk,
  ...publicReads,
]
