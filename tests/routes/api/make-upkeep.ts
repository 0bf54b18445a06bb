import { NOBODY } from '#app/core/people/roles.ts'
import { reportError } from '#app/desk/cases/report-error.ts'
import { inTransaction } from '#app/desk/desk.ts'
import { startImport } from '#app/desk/imports/start-import.ts'
import { configureModel } from '#app/desk/model/configure-model.ts'
import { openRecheck } from '#app/desk/rechecks/open-recheck.ts'
import { runSiteCheck } from '#app/desk/site-check/run-site-check.ts'
import { beginSiteCheck } from '#app/desk/site-check/start-site-check.ts'
import { findReviewOfClaim } from '#db/publication/reviews.ts'
import type { Db } from '#db/schema.ts'
import { must, WRITTEN } from '#tests/desk/publication/make-rated.ts'
import { deskOf, DESK_ID, makePerson } from '#tests/make.ts'

/** A reader's report of the published review. */
export async function makeCase(db: Db, slug: string | null = WRITTEN.slug) {
  const reader = { ...(await deskOf(db, 'eve')), actor: NOBODY }
  const given = { slug, report: 'Wrong.', source: '', email: 'r@example.org' }
  const { caseId } = await must(
    reportError(reader, given, { network: '192.0.2.7' }),
  )
  return caseId
}

/** A published review of `claimId` that is to be looked at again. */
export async function makeRecheck(db: Db, claimId: string) {
  const review = await findReviewOfClaim(db, DESK_ID, claimId)
  const found = { reason: 'seen-again', subjectId: 'clm_2' } as const
  const { recheckId } = await must(
    inTransaction(await deskOf(db, 'eve'), (desk) =>
      openRecheck(desk, { reviewId: review!.id, ...found }),
    ),
  )
  return recheckId
}

/** An import that waits for its job. */
export async function makeRun(db: Db) {
  const given = { source: 'a.json', bytes: new TextEncoder().encode('[]') }
  const { runId } = await must(startImport(await deskOf(db, 'eve'), given))
  return runId
}

/** The check of the whole site, to its end. */
export async function makeSiteCheck(db: Db) {
  const desk = await deskOf(db, 'eve')
  const siteCheckId = await beginSiteCheck(desk)
  await runSiteCheck(desk, siteCheckId)
  return siteCheckId
}

/** A model of the desk's own, which nobody asks yet. */
export async function makeModel(db: Db) {
  await makePerson(db, 'ada', ['admin'])
  await configureModel(await deskOf(db, 'ada'), {
    baseUrl: 'http://localhost:11434/v1',
    model: 'llama-3',
    timeoutSeconds: 60,
    key: { change: 'drop' },
    seenVersion: 0,
  })
}
