import type { Operation } from '#app/http/api/operation.ts'
import { readArticles } from './operations/articles.ts'
import { readClaims } from './operations/claims.ts'
import { readDesk } from './operations/desk.ts'
import { readDrafts } from './operations/drafts.ts'
import {
  readImportRuns,
  writeImportRuns,
} from './operations/finding/import-runs.ts'
import { readImports, writeImports } from './operations/finding/imports.ts'
import { readsMatches } from './operations/finding/matches.ts'
import { asksModel, readsModel } from './operations/finding/model.ts'
import { readMedia, writeMedia } from './operations/media.ts'
import { readsResearch } from './operations/research.ts'
import { publicReads, readReviews } from './operations/reviews.ts'
import { readCases, writeCases } from './operations/upkeep/cases.ts'
import { readRechecks } from './operations/upkeep/rechecks.ts'
import { readsRecord } from './operations/upkeep/record.ts'
import { readSiteChecks } from './operations/upkeep/site-checks.ts'
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
  ...readsModel,
  ...asksModel,
  ...readClaims,
  ...writeClaims,
  ...writePassages,
  ...readsResearch,
  ...writesResearch,
  ...writeDiscussion,
  ...readsMatches,
  ...readDrafts,
  ...writeDrafts,
  ...readMedia,
  ...writeMedia,
  ...readReviews,
  ...readCases,
  ...writeCases,
  ...readRechecks,
  ...readSiteChecks,
  ...readsRecord,
  ...readImports,
  ...writeImports,
  ...readImportRuns,
  ...writeImportRuns,
  ...readDesk,
  ...publicReads,
]
