import type { Operation } from '#app/http/api/operation.ts'
import { readArticles } from './operations/articles.ts'
import { readClaims } from './operations/claims.ts'
import { readDesk } from './operations/desk.ts'
import { readDrafts } from './operations/drafts.ts'
import { readImports } from './operations/imports.ts'
import { readsResearch } from './operations/research.ts'
import { publicReads, readReviews } from './operations/reviews.ts'

/** Everything a program may ask: the router and the document are made from it. */
export const OPERATIONS: readonly Operation[] = [
  ...readArticles,
  ...readClaims,
  ...readsResearch,
  ...readDrafts,
  ...readReviews,
  ...readImports,
  ...readDesk,
  ...publicReads,
]
