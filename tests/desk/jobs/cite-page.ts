import { addEvidence } from '#app/desk/research/add-evidence.ts'
import type { Db } from '#db/schema.ts'
import { deskOf, makeClaim, makeDeskRow, makePerson } from '#tests/make.ts'

/** A desk with one claim that Ana researches. */
export async function makeResearch(db: Db) {
  await makeDeskRow(db)
  await makePerson(db, 'ana')
  return (await makeClaim(db, { state: 'researching' })).id
}

/** Ana cites a page, which puts down the job that keeps it. */
export async function citePage(db: Db, claimId: string) {
  await addEvidence(await deskOf(db, 'ana'), {
    claimId,
    url: 'https://example.org/log',
    title: null,
    publisher: null,
    finding: 'It lasted fifty minutes.',
    passage: null,
    stance: 'supports',
    primacy: 'primary',
    originGroup: null,
    seenOn: '2022-01-03',
    archivedAt: null,
    audience: { visibility: 'desk', personIds: [] },
  })
}
