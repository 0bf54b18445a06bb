import { beforeEach, expect, test } from 'vitest'
import { record } from '#app/desk/audit.ts'
import { readAudit, type AuditQuestion } from '#app/desk/audit/read-audit.ts'
import { inTransaction } from '#app/desk/desk.ts'
import type { AuditStretch } from '#db/record/audit.ts'
import { eachStore } from '#tests/each-store.ts'
import { deskOf, makeClaim, makeDeskRow, makePerson } from '#tests/make.ts'

eachStore('reading the log', (db) => {
  let claimId: string
  beforeEach(async () => {
    await makeDeskRow(db())
    for (const id of ['ana', 'ben']) await makePerson(db(), id)
    await makePerson(db(), 'aud', ['auditor'])
    claimId = (await makeClaim(db(), { wording: 'The sea is wet' })).id
    await happen('ana', 'claim.accepted', '2022-01-02T22:59:59.000Z')
    await happen('ana', 'claim.taken', '2022-01-02T23:00:00.000Z')
    await happen('ben', 'claim.assigned', '2022-01-03T22:59:59.000Z', {
      assigneeId: 'ana',
      before: null,
      reason: 'holiday',
    })
    await happen('ben', 'claim.released', '2022-01-03T23:00:00.000Z')
  })

  async function happen(
    actor: string,
    action:
      'claim.accepted' | 'claim.taken' | 'claim.assigned' | 'claim.released',
    at: string,
    detail = {},
  ) {
    await inTransaction(await deskOf(db(), actor, at), (desk) =>
      record(desk, { action, subjectId: claimId, detail }),
    )
  }

  async function ask(
    question: AuditQuestion = {},
    stretch: AuditStretch = { limit: 9 },
    who = 'aud',
  ) {
    const read = await readAudit(await deskOf(db(), who), question, stretch)
    if (!read.ok) throw new Error(read.refusal)
    return read.value
  }

  test('newest first, with names looked up', async () => {
    const events = await ask()

    expect(events.map(({ seq }) => seq)).toEqual([4, 3, 2, 1])
    expect(events[1]).toMatchObject({
      actorName: 'Ben',
      subject: { name: 'The sea is wet', path: `/desk/claims/${claimId}` },
      detail: [
        { key: 'assigneeId', text: 'Ana' },
        { key: 'reason', text: 'holiday' },
      ],
    })
  })

  test('a name that changed is shown as it is now', async () => {
    await db()
      .updateTable('person')
      .set({ name: 'Anna' })
      .where('id', '=', 'ana')
      .execute()

    expect((await ask({ actorId: 'ana' }))[0]).toMatchObject({
      actorName: 'Anna',
    })
  })

  test.each([
    ['an action', { action: 'claim.taken' }, [2]],
    ['a person', { actorId: 'ben' }, [4, 3]],
    ['a day in the desk’s time zone', { day: '2022-01-03' }, [3, 2]],
    ['a day without events', { day: '2022-02-03' }, []],
    ['several at once', { actorId: 'ben', day: '2022-01-03' }, [3]],
    ['something else', { subjectId: 'clm_else' }, []],
  ])('by %s', async (_, question, seqs) => {
    expect((await ask(question)).map(({ seq }) => seq)).toEqual(seqs)
  })

  test('a page at a time, both ways', async () => {
    const older = await ask({}, { before: 3, limit: 9 })
    const newer = await ask({}, { after: 2, limit: 9 })

    expect(older.map(({ seq }) => seq)).toEqual([2, 1])
    expect(newer.map(({ seq }) => seq)).toEqual([3, 4])
  })

  test('what concerns a sensitive claim is told to those who see it', async () => {
    await db().updateTable('claim').set({ sensitive: 1 }).execute()
    const [withheld] = await ask({ action: 'claim.assigned' })
    await db()
      .insertInto('claimViewer')
      .values({ claimId, personId: 'aud' })
      .execute()

    const [open] = await ask({ action: 'claim.assigned' })

    expect(withheld).toMatchObject({
      isWithheld: true,
      subject: null,
      detail: [],
    })
    expect(open).toMatchObject({ isWithheld: false })
  })

  test('only auditors and admins read it', async () => {
    const read = await readAudit(await deskOf(db(), 'ana'), {}, { limit: 9 })

    expect(read).toMatchObject({ refusal: 'not-allowed' })
  })
})
