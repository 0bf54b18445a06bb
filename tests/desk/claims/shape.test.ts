import { beforeEach, expect, test } from 'vitest'
import { takeInArticle } from '#app/desk/articles/take-in-article.ts'
import { addClaim } from '#app/desk/claims/new/add-claim.ts'
import { mergeClaims } from '#app/desk/claims/shape/merge-claims.ts'
import { splitClaim } from '#app/desk/claims/shape/split-claim.ts'
import { acceptClaim } from '#app/desk/claims/triage/accept-claim.ts'
import { changeSpan } from '#app/desk/claims/triage/change-span.ts'
import { restoreClaim } from '#app/desk/claims/triage/restore-claim.ts'
import { listPartsOf } from '#db/articles/candidates.ts'
import { findClaim } from '#db/claims/claims.ts'
import { listArticleSightings, listSightings } from '#db/articles/sightings.ts'
import { eachStore } from '#tests/each-store.ts'
import {
  deskOf,
  DESK_ID,
  makeClaim,
  makeDeskRow,
  makePerson,
} from '#tests/make.ts'

const CALL =
  'The phone call between the two presidents lasted 50 minutes on 30 December 2021.'
const GAS =
  'Gas prices in Europe rose by 30 per cent and oil fell by 5 per cent in 2021.'
const NOTE = 'Nobody knows what the two of them said.'
const TEXT = `A Call\n\n${CALL}\n${GAS}\n${NOTE}`

function spanOf(quote: string) {
  const start = TEXT.indexOf(quote)
  return { start, end: start + quote.length }
}

eachStore('the shape of claims', (db) => {
  let articleId: string
  beforeEach(async () => {
    await makeDeskRow(db())
    await makePerson(db(), 'ana')
    await makePerson(db(), 'vic', ['viewer'])
    const taken = await takeInArticle(await deskOf(db(), 'ana'), {
      text: TEXT,
      source: 'paste',
      sourceName: null,
      details: {
        ...{ headline: 'A Call', author: null, publisher: 'Example Gazette' },
        ...{ publishedOn: null, language: 'en', canonicalUrl: null },
      },
    })
    if (!taken.ok) throw new Error(taken.refusal)
    articleId = taken.value.articleId
  })

  async function claimOn(quote: string) {
    const all = await listArticleSightings(db(), DESK_ID, articleId)
    const { start, end } = spanOf(quote)
    return all.find(
      ({ startOffset, endOffset }) => startOffset! < end && start < endOffset!,
    )!.claimId
  }

  async function stateOf(claimId: string) {
    return findClaim(db(), await deskOf(db(), 'ana'), claimId)
  }

  test('a selection becomes a claim with its sighting', async () => {
    const ana = await deskOf(db(), 'ana')
    const span = spanOf('oil fell by 5 per cent')

    const added = await addClaim(ana, {
      ...{ articleId, versionNumber: 1, chosen: span, wording: null },
    })

    if (!added.ok) throw new Error(added.refusal)
    const { claimId } = added.value
    expect(await stateOf(claimId)).toMatchObject({
      quote: 'oil fell by 5 per cent',
      wording: 'oil fell by 5 per cent',
      origin: 'selection',
      articleId,
    })
    expect(await listSightings(db(), claimId)).toMatchObject([
      { startOffset: span.start, endOffset: span.end, anchorState: 'exact' },
    ])
  })

  test.each([
    ['newer-version', 'ana', { versionNumber: 2 }, 'no-such-article'],
    ['nothing', 'ana', { chosen: { start: 3, end: 3 } }, 'nothing-selected'],
    ['outside', 'ana', { chosen: { start: 0, end: 9e6 } }, 'outside-the-text'],
    ['a viewer', 'vic', {}, 'not-allowed'],
  ])('a selection is refused: %s', async (_, who, changes, refusal) => {
    const desk = await deskOf(db(), who)
    const span = spanOf('oil fell')

    const added = await addClaim(desk, {
      ...{ articleId, versionNumber: 1, chosen: span, wording: null },
      ...changes,
    })

    expect(added).toMatchObject({ ok: false, refusal })
  })

  test('the same selection twice leads to the claim that is there', async () => {
    const ana = await deskOf(db(), 'ana')
    const span = spanOf('oil fell by 5 per cent')
    const given = { articleId, versionNumber: 1, chosen: span, wording: null }
    const first = await addClaim(ana, given)

    expect(await addClaim(ana, given)).toMatchObject({
      refusal: 'already-a-claim',
      detail: first.ok && first.value,
    })
  })

  test('a changed span changes the quote', async () => {
    const ana = await deskOf(db(), 'ana')
    const claimId = await claimOn(GAS)
    const span = spanOf('Gas prices in Europe rose by 30 per cent')

    const changed = await changeSpan(
      ana,
      { claimId, seenVersion: 1 },
      { articleId, versionNumber: 1, chosen: span },
    )

    expect(changed).toMatchObject({ value: { before: spanOf(GAS) } })
    expect(await stateOf(claimId)).toMatchObject({
      quote: 'Gas prices in Europe rose by 30 per cent',
    })
    expect(await listSightings(db(), claimId)).toMatchObject([
      { startOffset: span.start, endOffset: span.end },
    ])
  })

  test('a split makes candidates of the parts and can be undone', async () => {
    const ana = await deskOf(db(), 'ana')
    const claimId = await claimOn(GAS)
    const gas = 'Gas prices in Europe rose by 30 per cent'

    await splitClaim(ana, { claimId }, [
      { wording: gas, span: spanOf(gas) },
      { wording: 'The oil price fell by 5 per cent in 2021', span: null },
    ])
    const parts = await listPartsOf(db(), ana, claimId)
    const split = await stateOf(claimId)
    await restoreClaim(ana, { claimId })

    expect(split).toMatchObject({ state: 'dismissed', dismissReason: 'split' })
    expect(parts.map(({ quote, state }) => [quote, state])).toEqual([
      [gas, 'candidate'],
      [GAS, 'candidate'],
    ])
    expect(await stateOf(claimId)).toMatchObject({ state: 'candidate' })
    expect(await listPartsOf(db(), ana, claimId)).toMatchObject([
      { state: 'dismissed', duplicateOfId: claimId },
      { state: 'dismissed', duplicateOfId: claimId },
    ])
  })

  test('a split stands once a part is past triage', async () => {
    const ana = await deskOf(db(), 'ana')
    const claimId = await claimOn(GAS)
    const parts = ['Gas rose', 'Oil fell'].map((wording) => ({
      wording,
      span: null,
    }))
    const split = await splitClaim(ana, { claimId }, parts)
    if (!split.ok) throw new Error(split.refusal)
    await acceptClaim(ana, { claimId: split.value.partIds[0]! })

    expect(await restoreClaim(ana, { claimId })).toMatchObject({
      refusal: 'part-past-triage',
    })
    expect(await stateOf(claimId)).toMatchObject({ state: 'dismissed' })
  })

  test('only a candidate is split', async () => {
    const ana = await deskOf(db(), 'ana')
    const { id: claimId } = await makeClaim(db())

    expect(await splitClaim(ana, { claimId }, [])).toMatchObject({
      refusal: 'not-in-this-state',
    })
  })

  test('a merge moves the sightings along, and back', async () => {
    const ana = await deskOf(db(), 'ana')
    const [call, gas] = [await claimOn(CALL), await claimOn(GAS)]

    await mergeClaims(ana, { targetId: call, duplicates: [{ claimId: gas }] })
    const together = await listSightings(db(), call)
    const merged = await stateOf(gas)
    await restoreClaim(ana, { claimId: gas })

    expect(together.map(({ exact, isFirst }) => [exact, isFirst])).toEqual([
      [CALL, 1],
      [GAS, 0],
    ])
    expect(merged).toMatchObject({
      state: 'dismissed',
      dismissReason: 'duplicate-of',
      duplicateOfId: call,
    })
    expect(await listSightings(db(), call)).toMatchObject([{ exact: CALL }])
    expect(await listSightings(db(), gas)).toMatchObject([
      { exact: GAS, isFirst: 1, foundForId: null },
    ])
    expect(await stateOf(gas)).toMatchObject({ duplicateOfId: null })
  })

  test('claims merged together go into the one that is furthest along', async () => {
    const ana = await deskOf(db(), 'ana')
    const [call, gas] = [await claimOn(CALL), await claimOn(GAS)]
    await acceptClaim(ana, { claimId: gas })

    const merged = await mergeClaims(ana, {
      duplicates: [{ claimId: call }, { claimId: gas }],
    })

    expect(merged).toMatchObject({
      value: { targetId: gas, merged: [{ id: call }] },
    })
    expect(await stateOf(gas)).toMatchObject({ state: 'queued' })
  })

  test('merges in a row are undone one by one', async () => {
    const ana = await deskOf(db(), 'ana')
    const [call, gas] = [await claimOn(CALL), await claimOn(GAS)]
    const third = await addClaim(ana, {
      ...{ articleId, versionNumber: 1, wording: null },
      chosen: spanOf('what the two of them said'),
    })
    if (!third.ok) throw new Error(third.refusal)
    const note = third.value.claimId
    await mergeClaims(ana, { targetId: gas, duplicates: [{ claimId: note }] })
    await mergeClaims(ana, { targetId: call, duplicates: [{ claimId: gas }] })

    await restoreClaim(ana, { claimId: gas })
    expect(await listSightings(db(), gas)).toHaveLength(2)
    await restoreClaim(ana, { claimId: note })

    for (const claimId of [call, gas, note])
      expect(await listSightings(db(), claimId)).toHaveLength(1)
  })

  test.each([
    ['no-such-target', 'clm_none', 'candidate'],
    ['not-in-this-state', null, 'published'],
  ] as const)('a merge is refused: %s', async (refusal, targetId, state) => {
    const ana = await deskOf(db(), 'ana')
    const call = await claimOn(CALL)
    const { id: claimId } = await makeClaim(db(), { state })

    const merged = await mergeClaims(ana, {
      targetId: targetId ?? call,
      duplicates: [{ claimId }],
    })

    expect(merged).toMatchObject({ ok: false, refusal })
  })
})
