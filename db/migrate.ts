import { Migrator } from 'kysely/migration'
import * as deskAndPeople from './migrations/0001-desk-and-people.ts'
import * as articlesAndClaims from './migrations/0002-articles-and-claims.ts'
import * as research from './migrations/0003-research.ts'
import * as rating from './migrations/0004-rating.ts'
import * as review from './migrations/0005-review.ts'
import * as auditAndJobs from './migrations/0006-audit-and-jobs.ts'
import * as search from './migrations/0007-search.ts'
import * as backgroundWork from './migrations/0008-background-work.ts'
import * as matching from './migrations/0009-matching.ts'
import * as casesAndRechecks from './migrations/0010-cases-and-rechecks.ts'
import * as log from './migrations/0011-log.ts'
import * as api from './migrations/0012-api.ts'
import * as siteCheckAndMedia from './migrations/0013-site-check-and-media.ts'
import * as imports from './migrations/0014-imports.ts'
import * as subscriptions from './migrations/0015-subscriptions.ts'
import { isPostgres } from './dialect.ts'
import { prepareQueue } from './jobs/run-queue.ts'
import type { Db } from './schema.ts'

const MIGRATIONS = {
  '0001-desk-and-people': deskAndPeople,
  '0002-articles-and-claims': articlesAndClaims,
  '0003-research': research,
  '0004-rating': rating,
  '0005-review': review,
  '0006-audit-and-jobs': auditAndJobs,
  '0007-search': search,
  '0008-background-work': backgroundWork,
  '0009-matching': matching,
  '0010-cases-and-rechecks': casesAndRechecks,
  '0011-log': log,
  '0012-api': api,
  '0013-site-check-and-media': siteCheckAndMedia,
  '0014-imports': imports,
  '0015-subscriptions': subscriptions,
}

/** Bring the store up to date. Throws if a migration fails. */
export async function migrate(db: Db) {
  if (isPostgres(db)) await prepareQueue(db)
  const migrator = new Migrator({
    db: db.withoutPlugins(),
    provider: { getMigrations: async () => MIGRATIONS },
  })
  const { error } = await migrator.migrateToLatest()
  if (error) throw error
}
