import { beforeEach, expect, test } from 'vitest'
import {
  enterClaim,
  type EnterClaim,
} from '#app/desk/claims/new/enter-claim.ts'
import { findClaimant } from '#db/articles/claimants.ts'
import { findClaim } from '#db/claims/claims.ts'
import { findBlob } from '#db/research/blobs.ts'
import { listSightings } from '#db/articles/sightings.ts'
import { eachStore } from '#tests/each-store.ts'
import { deskOf, DESK_ID, makeDeskRow, makePerson } from '#tests/make.ts'

const PNG = Uint8Array.from('\x89PNG\r\n\x1a\nrest', (c) => c.charCodeAt(0))

const given: EnterClaim = {
  quote: 'We export 40 % of our gas.',
  wording: 'Examplia exports 40 % of its gas',
  medium: 'speech',
  place: 'Parliament of Examplia',
  claimedOn: '2021-11-03',
  claimant: {
    name: 'Ada Example',
    kind: 'person',
    role: 'Minister of Energy',
    sameAs: ['https://ada.example'],
  },
  url: 'https://parliament.example/speech',
  image: PNG,
}

eachStore('entering a claim without an article', (db) => {
  beforeEach(async () => {
    await makeDeskRow(db())
    await makePerson(db(), 'con', ['contributor'])
    await makePerson(db(), 'vic', ['viewer'])
  })

  test('makes a candidate with claimant, place and picture', async () => {
    const con = await deskOf(db(), 'con')

    const entered = await enterClaim(con, given)

    if (!entered.ok) throw new Error(entered.refusal)
    const claim = await findClaim(db(), con, entered.value.claimId)
    expect(claim).toMatchObject({
      state: 'candidate',
      origin: 'entry',
      medium: 'speech',
      place: 'Parliament of Examplia',
      articleId: null,
    })
    const claimant = await findClaimant(db(), DESK_ID, claim!.claimantId!)
    expect(claimant).toMatchObject({
      name: 'Ada Example',
      role: 'Minister of Energy',
      sameAs: '["https://ada.example"]',
    })
    const kept = await findBlob(db(), claim!.imageSha256!)
    expect([...kept!]).toEqual([...PNG])
    expect(await listSightings(db(), claim!.id)).toMatchObject([
      { url: 'https://parliament.example/speech', anchorState: 'none' },
    ])
  })

  test('what is known of a claimant is added to, never replaced', async () => {
    const con = await deskOf(db(), 'con')
    await enterClaim(con, given)
    const again = {
      ...given.claimant,
      role: 'Former minister',
      sameAs: ['https://wiki.example/ada'],
    }

    const entered = await enterClaim(con, { ...given, claimant: again })

    if (!entered.ok) throw new Error(entered.refusal)
    const claim = await findClaim(db(), con, entered.value.claimId)
    const claimant = await findClaimant(db(), DESK_ID, claim!.claimantId!)
    expect(claimant).toMatchObject({
      role: 'Minister of Energy',
      sameAs: '["https://ada.example","https://wiki.example/ada"]',
      version: 2,
    })
  })

  test.each([
    ['not-an-image', 'con', Uint8Array.from([1, 2, 3])],
    ['image-too-large', 'con', new Uint8Array(5 * 1024 * 1024 + 1)],
    ['not-allowed', 'vic', PNG],
  ])('is refused: %s', async (refusal, who, image) => {
    const desk = await deskOf(db(), who)

    expect(await enterClaim(desk, { ...given, image })).toMatchObject({
      ok: false,
      refusal,
    })
  })
})
