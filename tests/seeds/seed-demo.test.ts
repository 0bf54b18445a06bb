import { expect, test } from 'vitest'
import { CONSOLE } from '#app/core/people/roles.ts'
import { seedDemo } from '#seeds/seed-demo.ts'
import { eachStore } from '#tests/each-store.ts'
import { fakeOutside } from '#tests/fake-outside.ts'
import { fakeRender } from '#tests/fake-render.ts'
import { DESK_ID, newId } from '#tests/make.ts'
import type { Db } from '#db/schema.ts'

function emptyDesk(db: Db) {
  return {
    db,
    deskId: DESK_ID,
    actor: CONSOLE,
    now: new Date('2026-03-10T12:00:00.000Z'),
    newId,
    outside: fakeOutside(),
    render: fakeRender(),
    origin: 'http://localhost:3000',
  }
}

eachStore('the worked example', (db) => {
  test('tells its week through the desk’s own verbs', async () => {
    await seedDemo(emptyDesk(db()))

    const claims = await db()
      .selectFrom('claim')
      .select(['wording', 'state', 'dismissReason'])
      .execute()
    const states = Map.groupBy(claims, ({ state }) => state)
    expect(states.get('published')).toHaveLength(4)
    expect(states.get('rating')).toHaveLength(1)
    expect(states.get('disputed')).toHaveLength(1)
    expect(states.get('researching')).toHaveLength(1)
    expect(states.get('dismissed')?.length).toBeGreaterThan(0)

    const times = await db()
      .selectFrom('auditEvent')
      .select('occurredAt')
      .orderBy('seq')
      .execute()
    const moments = times.map(({ occurredAt }) => occurredAt)
    expect(moments).toEqual(moments.toSorted())

    const corrected = await db()
      .selectFrom('review')
      .innerJoin('reviewVersion', 'reviewVersion.reviewId', 'review.id')
      .select(['reviewVersion.number', 'reviewVersion.content'])
      .where('slug', '=', 'ukraine-uk-naval-memorandum-june-2021')
      .orderBy('number')
      .execute()
    expect(corrected.map(({ number }) => number)).toEqual([1, 2])
    expect(corrected[0]!.content).toContain('signed on 23 June 2021')
    expect(corrected[1]!.content).toContain('21 June 2021')
  })
})
