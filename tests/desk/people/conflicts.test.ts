import { beforeEach, expect, test } from 'vitest'
import { assignClaim } from '#app/desk/assign/assign-claim.ts'
import {
  declareConflict,
  endConflict,
} from '#app/desk/people/declare-conflict.ts'
import { listConflicts } from '#db/people/conflicts.ts'
import { eachStore } from '#tests/each-store.ts'
import {
  DESK_ID,
  deskOf,
  makeClaim,
  makeClaimant,
  makeDeskRow,
  makePerson,
} from '#tests/make.ts'

eachStore('conflicts of interest', (db) => {
  let claimantId: string
  beforeEach(async () => {
    await makeDeskRow(db())
    for (const id of ['ana', 'ben']) await makePerson(db(), id)
    await makePerson(db(), 'eve', ['editor'])
    claimantId = await makeClaimant(db(), 'Example Gazette')
  })

  async function declareAs(actor: string, given = {}) {
    return declareConflict(await deskOf(db(), actor), {
      personId: 'ana',
      claimantName: 'example  GAZETTE',
      reason: 'Worked there until 2021.',
      ...given,
    })
  }

  async function assignToAna() {
    const { id: claimId } = await makeClaim(db(), { claimantId })
    return assignClaim(
      await deskOf(db(), 'eve'),
      { claimId },
      { assigneeId: 'ana' },
    )
  }

  test('a declared conflict keeps a person from claims by that claimant', async () => {
    const declared = await declareAs('ana')

    expect(declared).toMatchObject({ value: { claimantId } })
    expect(await assignToAna()).toMatchObject({
      refusal: 'conflict-of-interest',
    })
  })

  test('an ended one does so no more, and stays on record', async () => {
    const declared = await declareAs('eve')
    if (!declared.ok) throw new Error(declared.refusal)
    const { conflictId } = declared.value

    await endConflict(await deskOf(db(), 'eve'), { conflictId })

    expect(await assignToAna()).toMatchObject({ ok: true })
    expect(
      await listConflicts(db(), DESK_ID, { which: 'standing', limit: 9 }),
    ).toEqual([])
    expect(
      await listConflicts(db(), DESK_ID, { which: 'ended', limit: 9 }),
    ).toMatchObject([{ personName: 'Ana', declaredByName: 'Eve' }])
  })

  test('a claimant whom the desk does not know yet is added', async () => {
    const declared = await declareAs('ana', { claimantName: 'The Other Post' })

    expect(declared).toMatchObject({ ok: true })
    expect(
      await listConflicts(db(), DESK_ID, { which: 'standing', limit: 9 }),
    ).toMatchObject([{ claimantName: 'The Other Post' }])
  })

  test.each([
    ['not-allowed', 'ben', {}],
    ['no-such-person', 'eve', { personId: 'zoe' }],
  ])('declaring is refused with %s', async (refusal, actor, given) => {
    expect(await declareAs(actor, given)).toMatchObject({ refusal })
  })

  test('the same conflict is declared once', async () => {
    await declareAs('ana')

    expect(await declareAs('eve')).toMatchObject({ refusal: 'conflict-known' })
  })

  test('nobody ends what somebody else declared of them', async () => {
    const declared = await declareAs('eve')
    if (!declared.ok) throw new Error(declared.refusal)
    const { conflictId } = declared.value

    const ended = await endConflict(await deskOf(db(), 'ana'), { conflictId })

    expect(ended).toMatchObject({ refusal: 'declared-by-another' })
  })

  test('conflicts are listed newest first, a page at a time', async () => {
    for (const [at, claimantName] of ['A', 'B', 'C'].entries())
      await declareConflict(
        await deskOf(db(), 'ana', `2022-01-0${at + 1}T12:00:00.000Z`),
        { personId: 'ana', claimantName, reason: 'Kin.' },
      )

    const first = await listConflicts(db(), DESK_ID, {
      which: 'standing',
      limit: 2,
    })
    const { declaredAt, id } = first.at(-1)!
    const rest = await listConflicts(db(), DESK_ID, {
      which: 'standing',
      before: [declaredAt, id],
      limit: 2,
    })

    expect([...first, ...rest].map((one) => one.claimantName)).toEqual([
      'C',
      'B',
      'A',
    ])
  })
})
