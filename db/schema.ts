import type { Kysely, Transaction } from 'kysely'
import type { ApiTables } from './schema/api.ts'
import type { ArticleTables } from './schema/article.ts'
import type { ClaimTables } from './schema/claim.ts'
import type { DeskTables } from './schema/desk.ts'
import type { MatchingTables } from './schema/matching.ts'
import type { ImportTables } from './schema/import.ts'
import type { LogTables } from './schema/log.ts'
import type { RatingTables } from './schema/rating.ts'
import type { RecordTables } from './schema/record.ts'
import type { ResearchTables } from './schema/research.ts'
import type { ReviewTables } from './schema/review.ts'
import type { SiteCheckTables } from './schema/site-check.ts'
import type { UpkeepTables } from './schema/upkeep.ts'

/**
 * One type a table, gathered by noun. Instants are ISO 8601 text in UTC and end
 * in `At`, days are `YYYY-MM-DD` and end in `On`, ids are text made by the app,
 * flags are 0 or 1, and lists and records are JSON text.
 */
export type Schema = DeskTables &
  ApiTables &
  ArticleTables &
  ClaimTables &
  ResearchTables &
  MatchingTables &
  RatingTables &
  ImportTables &
  ReviewTables &
  SiteCheckTables &
  RecordTables &
  LogTables &
  UpkeepTables

export type Db = Kysely<Schema>
export type Tx = Transaction<Schema>
export type Flag = 0 | 1
