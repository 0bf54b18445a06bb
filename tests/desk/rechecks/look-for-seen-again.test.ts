import { beforeEach, expect, test } from 'vitest'
import { readJob } from '#app/core/jobs/job.ts'
import { enterClaim } from '#app/desk/claims/new/enter-claim.ts'
import { rejectMatch } from '#app/desk/matching/reject-match.ts'
import { lookForSeenAgain } from '#app/desk/rechecks/look-for-seen-again.ts'
import { makePublished } from '#tests/desk/publication/make-rated.ts'
import { eachStore } from '#tests/each-store.ts'
import { deskOf, makeArticle, makeDeskRow, makePerson } from '#tests/make.ts'

const SAME = 'The phone call of 30 December 2021 lasted 50 minutes.'

eachStore('a new claim that was checked before', (db) => {
  let published: string
  beforeEach(async () => {
    await makeDeskRow(db())
    for (const id of ['ana', 'ben']) await makePerson(db(), id)
    await makePerson(db(), 'eve', ['editor'])
    published = await makePublished(db())
  })

  test('puts its review down to be looked at again, once', async () => {
    const again = await entered(SAME)

    await doJobs()
    await doJobs()

    expect(await rechecks()).toMatchObject([
      {
        claimId: published,
        reason: 'seen-again',
        subjectId: again,
        state: 'open',
      },
    ])
    const [recheck] = await rechecks()
    expect(JSON.parse(recheck!.detail)).toEqual({
      url: 'https://post.example/1',
      wording: SAME,
      isSuggested: true,
    })
  })

  test('adds nothing while that look is still to come', async () => {
    await entered(SAME)
    await entered(SAME)

    await doJobs()

    expect(await rechecks()).toHaveLength(1)
  })

  test('is left alone where it resembles the review but a little', async () => {
    await entered('The phone call was on 30 December 2021.')

    await doJobs()

    expect(await rechecks()).toEqual([])
  })

  test('is left alone where it is of the same article', async () => {
    const again = await entered(SAME)
    const { id: articleId } = await makeArticle(db())
    await change([published, again], { articleId })

    await doJobs()

    expect(await rechecks()).toEqual([])
  })

  test('is told to nobody where it is kept to named people', async () => {
    await change([await entered(SAME)], { sensitive: 1 })

    await doJobs()

    expect(await rechecks()).toEqual([])
  })

  test('is no reason any more once somebody says that it is another', async () => {
    const again = await entered(SAME)
    await doJobs()

    const subject = { kind: 'claim', id: published } as const
    const seen = { claimId: again, seenVersion: 1 }
    const done = await rejectMatch(await deskOf(db(), 'ana'), seen, subject)
    await doJobs()

    expect(done).toMatchObject({ ok: true })
    expect(await rechecks()).toMatchObject([{ state: 'dropped' }])
  })

  async function entered(wording: string) {
    const done = await enterClaim(await deskOf(db(), 'ana'), {
      ...{ quote: wording, wording, medium: 'post', place: null },
      ...{ claimedOn: null, claimant: { name: '', kind: 'person' } },
      ...{ image: null, url: 'https://post.example/1' },
    })
    if (!done.ok) throw new Error(done.refusal)
    return done.value.claimId
  }

  async function change(
    ids: readonly string[],
    row: { articleId?: string; sensitive?: 0 | 1 },
  ) {
    await db().updateTable('claim').set(row).where('id', 'in', ids).execute()
  }

  /** What was put down to be looked for, all of it. */
  async function doJobs() {
    const jobs = await db()
      .selectFrom('job')
      .select(['kind', 'payload'])
      .where('kind', '=', 'look-for-seen-again')
      .orderBy('id')
      .execute()
    for (const row of jobs) {
      const job = readJob(row)
      if (job.kind !== 'look-for-seen-again') continue
      await lookForSeenAgain(await deskOf(db(), 'eve'), job.claimIds)
    }
  }

  function rechecks() {
    return db().selectFrom('recheck').selectAll().orderBy('id').execute()
  }
})
