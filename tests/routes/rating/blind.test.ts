import { expect, test } from 'vitest'
import { sendToRating } from '#app/desk/rating/send-to-rating.ts'
import { submitRating } from '#app/desk/rating/submit-rating.ts'
import { loader as historyLoader } from '#app/routes/claims/history.tsx'
import { loader as layoutLoader } from '#app/routes/claims/layout.tsx'
import { loader as overviewLoader } from '#app/routes/claims/overview.tsx'
import { loader as draftLoader } from '#app/routes/draft/draft.tsx'
import { loader as inboxLoader } from '#app/routes/assign/inbox.tsx'
import { loader as agreementLoader } from '#app/routes/rating/agreement.tsx'
import { loader as ratingLoader } from '#app/routes/rating/rating.tsx'
import { loader as discussionLoader } from '#app/routes/research/discussion.tsx'
import { loader as researchLoader } from '#app/routes/research/research.tsx'
import type { Db } from '#db/schema.ts'
import { get, makeContext } from '#tests/context.ts'
import { eachStore } from '#tests/each-store.ts'
import { deskOf, makeClaim, makeDeskRow, makePerson } from '#tests/make.ts'

const LOADERS = {
  layoutLoader,
  overviewLoader,
  researchLoader,
  discussionLoader,
  ratingLoader,
  draftLoader,
  historyLoader,
  inboxLoader,
  agreementLoader,
}

/** Ana has rated and Ben has not. */
async function makeOpenRound(db: Db, labelKey: string) {
  await makeDeskRow(db)
  for (const id of ['ana', 'ben']) await makePerson(db, id)
  for (const id of ['eve', 'fay']) await makePerson(db, id, ['editor'])
  await makePerson(db, 'adm', ['admin'])
  await makePerson(db, 'aud', ['auditor'])
  const { id: claimId } = await makeClaim(db, {
    id: 'clm_open',
    state: 'researching',
    assigneeId: 'ana',
  })
  const raterIds = ['ana', 'ben']
  const noEvidenceNote = 'Two archives were empty.'
  const editor = await deskOf(db, 'eve')
  await sendToRating(editor, { claimId }, { raterIds, noEvidenceNote })
  await submitRating(await deskOf(db, 'ana'), {
    claimId,
    labelKey,
    reasoning: `It is ${labelKey}, I am certain.`,
    confidence: labelKey === 'true' ? 3 : 1,
    evidenceIds: [],
  })
}

/** Everything that reaches `who`, page by page. */
async function readAll(db: Db, who: string) {
  const pages: Record<string, string> = {}
  for (const [name, loader] of Object.entries(LOADERS)) {
    const { context, cookie } = await makeContext(db, { signedInAs: who })
    const request = get('/desk/claims/clm_open', cookie)
    const params = { claimId: 'clm_open' }
    const page = await loader({ request, context, params })
    pages[name] = JSON.stringify(page).replaceAll(/_\d{6}/g, '_id')
  }
  return pages
}

eachStore('an open round', (db) => {
  test.each(['ben', 'eve', 'adm', 'aud'])(
    'looks the same to %s whatever the other rater said',
    async (who) => {
      await makeOpenRound(db(), 'true')
      const before = await readAll(db(), who)
      await submitRating(await deskOf(db(), 'ana'), {
        claimId: 'clm_open',
        labelKey: 'satire',
        reasoning: 'On second thoughts, a joke.',
        confidence: 1,
        evidenceIds: [],
      })

      const after = await readAll(db(), who)

      for (const name of Object.keys(LOADERS)) {
        if (name !== 'historyLoader') expect(after[name]).toBe(before[name])
        expect(before[name]).not.toContain('certain')
        expect(after[name]).not.toContain('second thoughts')
      }
    },
  )
})
