import { beforeEach, expect, test } from 'vitest'
import type { MatchSubject } from '#app/core/matching/decide-match.ts'
import { enterClaim } from '#app/desk/claims/new/enter-claim.ts'
import { confirmMatch } from '#app/desk/matching/confirm-match.ts'
import { indexImported } from '#app/desk/feeds/index-imported.ts'
import { inTransaction } from '#app/desk/desk.ts'
import { readMatches } from '#app/desk/matching/read-matches.ts'
import { rejectMatch } from '#app/desk/matching/reject-match.ts'
import { undoMatch } from '#app/desk/matching/undo-match.ts'
import { listSightings } from '#db/articles/sightings.ts'
import { findClaim } from '#db/claims/claims.ts'
import { makePublished } from '#tests/desk/publication/make-rated.ts'
import { eachStore } from '#tests/each-store.ts'
import {
  deskOf,
  DESK_ID,
  makeClaim,
  makeDeskRow,
  makeImported,
  makePerson,
} from '#tests/make.ts'

const WORDING = 'The call of Putin and Biden lasted 50 minutes in December 2021'

eachStore('matches of a claim', (db) => {
  let earlier: string
  let again: string
  beforeEach(async () => {
    await makeDeskRow(db())
    for (const id of ['ana', 'ben']) await makePerson(db(), id)
    await makePerson(db(), 'vic', ['viewer'])
    earlier = await entered(WORDING, 'https://one.example/post')
    again = await entered(
      'Putin’s call with Biden in December 2021 took 50 minutes',
      'https://two.example/post',
    )
  })

  async function entered(wording: string, url: string) {
    const done = await enterClaim(await deskOf(db(), 'ana'), {
      ...{ quote: wording, wording, medium: 'post', place: null, url },
      ...{ claimedOn: null, claimant: { name: '', kind: 'person' } },
      image: null,
    })
    if (!done.ok) throw new Error(done.refusal)
    return done.value.claimId
  }

  async function matches(claimId: string, who = 'ana') {
    const desk = await deskOf(db(), who)
    const claim = await findClaim(db(), desk, claimId)
    const { suggested, confirmed, rejected } = await readMatches(
      desk,
      claim!,
      5,
    )
    const ids = (some: { id: string }[]) => some.map(({ id }) => id)
    return {
      suggested: ids(suggested),
      confirmed: ids(confirmed),
      rejected: ids(rejected),
    }
  }

  const claim = (id: string): MatchSubject => ({ kind: 'claim', id })

  async function confirm(subject: MatchSubject, given = {}) {
    const { who, isMerge, claimId } = {
      ...{ who: 'ana', isMerge: false, claimId: again },
      ...given,
    }
    const desk = await deskOf(db(), who)
    return confirmMatch(desk, { claimId }, { subject, isMerge })
  }

  async function urlsOf(claimId: string) {
    const sightings = await listSightings(db(), claimId)
    return sightings.map(({ url }) => url)
  }

  async function actionsOn(subjectId: string) {
    const events = await db()
      .selectFrom('auditEvent')
      .select('action')
      .where('subjectId', '=', subjectId)
      .orderBy('seq')
      .execute()
    return events.map(({ action }) => action)
  }

  test('are only suggested until somebody confirms one', async () => {
    expect(await matches(again)).toEqual({
      suggested: [earlier],
      confirmed: [],
      rejected: [],
    })
    expect(await urlsOf(earlier)).toEqual(['https://one.example/post'])
  })

  test('a confirmed match becomes a sighting of the earlier claim', async () => {
    expect(await confirm(claim(earlier))).toMatchObject({ ok: true })

    expect(await urlsOf(earlier)).toEqual([
      'https://one.example/post',
      'https://two.example/post',
    ])
    expect(await matches(again)).toMatchObject({
      suggested: [],
      confirmed: [earlier],
    })
    expect(await matches(earlier)).toMatchObject({ confirmed: [again] })
    expect(await actionsOn(again)).toContain('match.confirmed')
    expect(await actionsOn(earlier)).toContain('sighting.added')
  })

  test('a published review whose claim is seen again is looked at again', async () => {
    await makePerson(db(), 'eve', ['editor'])
    const published = await makePublished(db(), { slug: 'the-call' })

    await confirm(claim(published))

    const rechecks = await db().selectFrom('recheck').selectAll().execute()
    expect(rechecks).toMatchObject([
      { claimId: published, reason: 'seen-again', subjectId: again },
    ])
    expect(await matches(again)).toMatchObject({
      confirmed: [expect.stringMatching(/^rev_/)],
    })
  })

  test('taken back, a match closes the re-check that it opened', async () => {
    await makePerson(db(), 'eve', ['editor'])
    const published = await makePublished(db(), { slug: 'the-call' })
    const states = async () => {
      const rows = await db()
        .selectFrom('recheck')
        .select('state')
        .orderBy('id')
        .execute()
      return rows.map(({ state }) => state).toSorted()
    }
    await confirm(claim(published))
    const { id } = await db()
      .selectFrom('recheck')
      .select('id')
      .executeTakeFirstOrThrow()

    const desk = await deskOf(db(), 'ben')
    await undoMatch(desk, { claimId: again }, claim(published))

    expect(await states()).toEqual(['dropped'])
    expect(await actionsOn(id)).toEqual(['recheck.opened', 'recheck.dropped'])

    await confirm(claim(published))
    expect(await states()).toEqual(['dropped', 'open'])
    await db()
      .updateTable('recheck')
      .set({ state: 'holds' })
      .where('state', '=', 'open')
      .execute()
    await undoMatch(desk, { claimId: again }, claim(published))
    expect(await states()).toEqual(['dropped', 'holds'])
  })

  test('taken back, it is suggested again and the sighting is gone', async () => {
    await confirm(claim(earlier))

    const desk = await deskOf(db(), 'ben')
    await undoMatch(desk, { claimId: earlier }, claim(again))

    expect(await matches(again)).toMatchObject({
      suggested: [earlier],
      confirmed: [],
    })
    expect(await urlsOf(earlier)).toEqual(['https://one.example/post'])
    expect(await actionsOn(earlier)).toEqual(
      expect.arrayContaining(['match.undone', 'sighting.removed']),
    )
  })

  test('a merged claim is a duplicate until that is taken back', async () => {
    await confirm(claim(earlier), { isMerge: true })

    const viewer = await deskOf(db(), 'ana')
    expect(await findClaim(db(), viewer, again)).toMatchObject({
      state: 'dismissed',
      duplicateOfId: earlier,
    })
    expect(await urlsOf(earlier)).toHaveLength(2)

    await undoMatch(viewer, { claimId: again }, claim(earlier))
    expect(await findClaim(db(), viewer, again)).toMatchObject({
      state: 'candidate',
      duplicateOfId: null,
    })
    expect(await urlsOf(earlier)).toEqual(['https://one.example/post'])
    expect(await urlsOf(again)).toEqual(['https://two.example/post'])
  })

  test('a rejected match is not suggested again, from either side', async () => {
    const desk = await deskOf(db(), 'ana')
    await rejectMatch(desk, { claimId: again }, claim(earlier))

    expect(await matches(again)).toEqual({
      suggested: [],
      confirmed: [],
      rejected: [earlier],
    })
    expect(await matches(earlier)).toMatchObject({ suggested: [] })
    expect(await actionsOn(again)).toContain('match.rejected')

    await undoMatch(desk, { claimId: again }, claim(earlier))
    expect(await matches(again)).toMatchObject({ suggested: [earlier] })
  })

  test('the page of a review by others becomes a sighting', async () => {
    const imported = await makeImported(db(), { claimText: WORDING })
    await inTransaction(await deskOf(db(), 'ana'), (desk) =>
      indexImported(desk, [imported]),
    )
    expect((await matches(again)).suggested).toContain(imported.id)

    await confirm({ kind: 'imported', id: imported.id })

    expect(await urlsOf(again)).toEqual([
      'https://two.example/post',
      imported.url,
    ])
    expect(await matches(again)).toMatchObject({ confirmed: [imported.id] })
  })

  test('others’ sensitive claims are neither suggested nor confirmed', async () => {
    await db()
      .updateTable('claim')
      .set({ sensitive: 1 })
      .where('id', '=', earlier)
      .execute()
    await db()
      .insertInto('claimViewer')
      .values({ claimId: earlier, personId: 'ben' })
      .execute()

    expect(await matches(again)).toMatchObject({ suggested: [] })
    expect(await confirm(claim(earlier))).toMatchObject({
      refusal: 'no-such-subject',
    })
    expect(await matches(again, 'ben')).toMatchObject({ suggested: [earlier] })
    await confirm(claim(earlier), { who: 'ben' })
    expect(await matches(again)).toMatchObject({ confirmed: [] })
    expect(await matches(again, 'ben')).toMatchObject({ confirmed: [earlier] })
  })

  test.each([
    ['not-allowed', () => confirm(claim(earlier), { who: 'vic' })],
    ['no-such-claim', () => confirm(claim(earlier), { claimId: 'clm_none' })],
    ['no-such-subject', () => confirm(claim('clm_none'))],
    ['no-such-subject', () => confirm({ kind: 'imported', id: 'imp_none' })],
    ['merge-with-itself', () => confirm(claim(again))],
    ['sensitive-claim', confirmSensitive],
    ['target-not-open', mergeIntoDismissed],
    ['not-in-this-state', mergePublished],
    ['already-decided', confirmTwice],
    ['already-decided', rejectConfirmed],
    ['nothing-decided', undoNothing],
    ['changed-since', confirmUnseen],
  ])('are refused: %s', async (refusal, act) => {
    expect(await act()).toMatchObject({ ok: false, refusal })
  })

  async function confirmSensitive() {
    const { id } = await makeClaim(db(), { sensitive: 1 })
    await db()
      .insertInto('claimViewer')
      .values({ claimId: id, personId: 'ana' })
      .execute()
    return confirm(claim(earlier), { claimId: id })
  }

  async function mergeIntoDismissed() {
    const { id } = await makeClaim(db(), { state: 'dismissed' })
    return confirm(claim(id), { isMerge: true })
  }

  async function mergePublished() {
    const { id } = await makeClaim(db(), { state: 'published' })
    return confirm(claim(earlier), { claimId: id, isMerge: true })
  }

  async function confirmTwice() {
    await confirm(claim(earlier))
    return confirm(claim(again), { claimId: earlier })
  }

  async function rejectConfirmed() {
    await confirm(claim(earlier))
    const desk = await deskOf(db(), 'ana')
    return rejectMatch(desk, { claimId: again }, claim(earlier))
  }

  async function undoNothing() {
    const desk = await deskOf(db(), 'ana')
    return undoMatch(desk, { claimId: again }, claim(earlier))
  }

  async function confirmUnseen() {
    const desk = await deskOf(db(), 'ana')
    const seen = { claimId: again, seenVersion: 7 }
    const given = { subject: claim(earlier), isMerge: false }
    return confirmMatch(desk, seen, given)
  }

  test('a decision is of this desk', async () => {
    await confirm(claim(earlier))
    const rows = await db().selectFrom('matchDecision').selectAll().execute()
    expect(rows).toMatchObject([{ deskId: DESK_ID, decision: 'same' }])
  })
})
