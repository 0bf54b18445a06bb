import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { beforeEach, expect, test } from 'vitest'
import { chainedText } from '#app/core/audit/chain.ts'
import { record } from '#app/desk/audit.ts'
import { isIntact, verifyAudit } from '#app/desk/audit/verify-audit.ts'
import { inTransaction } from '#app/desk/desk.ts'
import { isPostgres } from '#db/dialect.ts'
import type { Db } from '#db/schema.ts'
import { eachStore } from '#tests/each-store.ts'
import { DESK_ID, deskOf, makeDeskRow, makePerson } from '#tests/make.ts'

const ACTIONS = [
  'claim.entered',
  'claim.accepted',
  'claim.taken',
  'claim.released',
  'claim.dismissed',
] as const

eachStore('the log', (db) => {
  beforeEach(async () => {
    await makeDeskRow(db())
    await makePerson(db(), 'ana')
    const desk = await deskOf(db(), 'ana')
    for (const action of ACTIONS)
      await inTransaction(desk, (desk) =>
        record(desk, { action, subjectId: 'clm_1', detail: { n: 1 } }),
      )
  })

  test('is intact, and its head can be noted down', async () => {
    const report = await verifyAudit(db(), DESK_ID)

    expect(isIntact(report)).toBe(true)
    expect(report).toMatchObject({ events: 5, head: { seq: 5 } })
    expect(await verifyAudit(db(), DESK_ID, report.head.hash)).toMatchObject({
      known: { seq: 5 },
      faults: [],
    })
  })

  test('of a desk without events is intact', async () => {
    expect(isIntact(await verifyAudit(db(), 'dsk_empty'))).toBe(true)
  })

  test.each([
    ['changed', sql`update audit_event set action = 'claim.taken'`],
    ['removed', sql`delete from audit_event where seq = 2`],
    ['removed altogether', sql`delete from audit_event`],
  ])('cannot be %s: the store refuses', async (_, change) => {
    await expect(change.execute(db())).rejects.toThrow(/append-only/)

    expect(isIntact(await verifyAudit(db(), DESK_ID))).toBe(true)
  })

  test('cannot be emptied at once where the store knows how', async () => {
    if (!isPostgres(db())) return
    await expect(sql`truncate audit_event`.execute(db())).rejects.toThrow(
      /append-only/,
    )
  })

  test.each([
    ['id', `'aud_else'`],
    ['occurred_at', `'2022-01-03T12:00:01.000Z'`],
    ['actor_id', `'ben'`],
    ['action', `'claim.restored'`],
    ['subject_id', `'clm_2'`],
    ['detail', `'{"n":2}'`],
  ])('shows a changed %s', async (column, value) => {
    await withoutGuard(db())
    await sql`update audit_event set ${sql.ref(column)} = ${sql.raw(value)} where seq = 3`.execute(
      db(),
    )

    expect(await faultsOf(db())).toEqual([{ seq: 3, fault: 'changed' }])
  })

  test('shows a changed hash of an event and of the one before', async () => {
    await withoutGuard(db())
    await sql`update audit_event set hash = ${'0'.repeat(64)} where seq = 2`.execute(
      db(),
    )
    await sql`update audit_event set previous_hash = ${'1'.repeat(64)} where seq = 5`.execute(
      db(),
    )

    expect(await faultsOf(db())).toEqual([
      { seq: 2, fault: 'changed' },
      { seq: 3, fault: 'not-linked' },
      { seq: 5, fault: 'not-linked' },
      { seq: 5, fault: 'changed' },
    ])
  })

  test('shows a removed event', async () => {
    await withoutGuard(db())
    await sql`delete from audit_event where seq = 2`.execute(db())

    expect(await faultsOf(db())).toEqual([{ seq: 2, fault: 'gap' }])
  })

  test('shows events that changed places', async () => {
    await withoutGuard(db())
    for (const [from, to] of [
      [2, 99],
      [3, 2],
      [99, 3],
    ])
      await sql`update audit_event set seq = ${to} where seq = ${from}`.execute(
        db(),
      )

    const faults = await faultsOf(db())
    expect(faults).toContainEqual({ seq: 2, fault: 'changed' })
    expect(faults).toContainEqual({ seq: 2, fault: 'not-linked' })
    expect(faults).toContainEqual({ seq: 3, fault: 'changed' })
  })

  test('shows that its end was cut off', async () => {
    await withoutGuard(db())
    await sql`delete from audit_event where seq > 3`.execute(db())

    expect(await faultsOf(db())).toEqual([{ seq: 3, fault: 'cut-off' }])
  })

  test('shows a false note of its newest event', async () => {
    await sql`update audit_head set hash = ${'2'.repeat(64)}`.execute(db())

    expect(await faultsOf(db())).toEqual([{ seq: 5, fault: 'head-differs' }])
  })

  test('cut off with its head set back is found by a head kept elsewhere', async () => {
    const { head } = await verifyAudit(db(), DESK_ID)
    await withoutGuard(db())
    await sql`delete from audit_event where seq > 3`.execute(db())
    await setHeadBack(db())

    expect(isIntact(await verifyAudit(db(), DESK_ID))).toBe(true)
    expect(await verifyAudit(db(), DESK_ID, head.hash)).toMatchObject({
      faults: [],
      known: null,
    })
  })

  test('rewritten from an event on is found by a head kept elsewhere', async () => {
    const { head } = await verifyAudit(db(), DESK_ID)
    await withoutGuard(db())
    await sql`update audit_event set actor_id = 'ben' where seq = 2`.execute(
      db(),
    )
    await rewrite(db())

    expect(isIntact(await verifyAudit(db(), DESK_ID))).toBe(true)
    expect(isIntact(await verifyAudit(db(), DESK_ID, head.hash))).toBe(false)
  })

  test('a head that was noted down stays good as the log grows', async () => {
    const { head } = await verifyAudit(db(), DESK_ID)
    await inTransaction(await deskOf(db(), 'ana'), (desk) =>
      record(desk, { action: 'claim.restored', subjectId: 'clm_1' }),
    )

    expect(await verifyAudit(db(), DESK_ID, head.hash)).toMatchObject({
      events: 6,
      faults: [],
      known: { seq: 5 },
    })
  })
})

async function faultsOf(db: Db) {
  return (await verifyAudit(db, DESK_ID)).faults
}

/** As whoever holds the file or the server's password could. */
async function withoutGuard(db: Db) {
  if (isPostgres(db)) {
    await sql`drop trigger audit_event_forbids_change on audit_event`.execute(
      db,
    )
    return
  }
  await sql`drop trigger audit_event_forbids_update`.execute(db)
  await sql`drop trigger audit_event_forbids_delete`.execute(db)
}

async function setHeadBack(db: Db) {
  const last = await db
    .selectFrom('auditEvent')
    .select(['seq', 'hash'])
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  await db.updateTable('auditHead').set(last).execute()
}

/** Every hash anew, so that the chain holds in itself. */
async function rewrite(db: Db) {
  const events = await db
    .selectFrom('auditEvent')
    .selectAll()
    .orderBy('seq')
    .execute()
  let previousHash = events[0]!.previousHash
  for (const event of events) {
    const text = chainedText({ ...event, previousHash })
    const hash = createHash('sha256').update(text).digest('hex')
    await db
      .updateTable('auditEvent')
      .set({ previousHash, hash })
      .where('id', '=', event.id)
      .execute()
    previousHash = hash
  }
  await setHeadBack(db)
}
