import { expect, test } from 'vitest'
import { readBundle, type ProofBundle } from '#app/core/log/proof/bundle.ts'
import { checkBundle } from '#app/core/log/proof/check-bundle.ts'
import {
  checkAgainstLog,
  checkPage,
} from '#app/core/log/proof/check-published.ts'
import { readWholeLog } from '#app/core/log/proof/whole-log.ts'
import { claimReviewsIn } from '#app/core/log/entries/digests.ts'
import { leafText, readLeaf } from '#app/core/log/entries/leaf.ts'
import { hideReview } from '#app/desk/corrections/hide-review.ts'
import { readDataFeed } from '#app/desk/feeds/read-feed.ts'
import { logCrypto } from '#app/desk/log/crypto.ts'
import { readGrowth } from '#app/desk/log/read/read-proof.ts'
import { rotateLogKey } from '#app/desk/log/rotate-key.ts'
import type { Db } from '#db/schema.ts'
import {
  makeApproved,
  makePublished,
  must,
} from '#tests/desk/publication/make-rated.ts'
import { publishReview } from '#app/desk/publication/publish-review.ts'
import { textAt } from '#tests/desk/publication/text-at.ts'
import { eachStore } from '#tests/each-store.ts'
import { fakeLogKeys } from '#tests/fake-log-keys.ts'
import { fakeOutside } from '#tests/fake-outside.ts'
import { deskOf } from '#tests/make.ts'
import {
  keptKey,
  linesOf,
  makeAnother,
  noteOf,
  proofOf,
  SLUG,
  sourceOf,
  withPeople,
} from './make-logged.ts'

eachStore('a proof', (db) => {
  withPeople(db)

  test('holds for the page that was published, by the key that was kept', async () => {
    await makePublished(db())
    await makeAnother(db())
    const html = await textAt(db(), `/reviews/${SLUG}`)

    const checked = checkBundle(
      logCrypto,
      await roundTrip(db()),
      await keptKey(db()),
    )

    expect(checked).toMatchObject({ faults: [], isPinned: true, version: 1 })
    expect(checked.standing).toMatchObject({ index: 1, sight: 'published' })
    expect(checkPage(logCrypto, html!, checked)).toEqual([])
  })

  test.each<[string, (bundle: ProofBundle) => void, string]>([
    [
      'changed content',
      (b) => (b.content!.summary = 'Else.'),
      'content-differs',
    ],
    ['a changed entry', (b) => changeLeaf(b), 'not-included'],
    [
      'an entry that is no entry',
      (b) => (b.entries[0]!.leaf = '{}'),
      'entry-unreadable',
    ],
    ['another place', (b) => (b.entries[0]!.index = 2), 'not-included'],
    ['a shorter path', (b) => b.entries[0]!.path.pop(), 'not-included'],
    [
      'a forged signature',
      (b) => (b.checkpoint = forged(b.checkpoint)),
      'signature-wrong',
    ],
    [
      'a changed size',
      (b) => (b.checkpoint = b.checkpoint.replace('\n3\n', '\n4\n')),
      'signature-wrong',
    ],
    [
      'another log’s name',
      (b) =>
        (b.checkpoint = b.checkpoint.replaceAll('localhost', 'example.org')),
      'another-log',
    ],
    [
      'no signature',
      (b) => (b.checkpoint = `${b.checkpoint.split('— ')[0]}`),
      'no-proof',
    ],
    ['another review’s id', (b) => (b.reviewId = 'rev_else'), 'not-logged'],
    ['a version that never was', (b) => (b.version = 2), 'not-logged'],
  ])('with %s is refused', async (_, change, fault) => {
    await makePublished(db())
    await makeAnother(db())
    const bundle = await roundTrip(db())
    change(bundle)

    const { faults } = checkBundle(logCrypto, bundle, await keptKey(db()))

    expect(faults.map((each) => each.fault)).toContain(fault)
  })

  test('by the key of somebody else is refused', async () => {
    await makePublished(db())
    const { publicKey } = fakeLogKeys().first()
    const key = { name: 'localhost:3000/log', publicKey }
    const kept = { key, checkpoint: null, growth: null }

    const { faults } = checkBundle(logCrypto, await roundTrip(db()), kept)

    expect(faults).toEqual([{ fault: 'key-not-trusted' }])
  })

  test.each([
    ['rotated', []],
    ['lost', [{ fault: 'key-not-trusted' }]],
  ] as const)(
    'after a key was %s is followed from the old one as far as it goes',
    async (why, faults) => {
      const logKeys = fakeLogKeys()
      await publishWith(db(), logKeys)
      const kept = await keptKey(db())
      const ada = await deskOf(db(), 'ada')
      const keys = why === 'lost' ? fakeLogKeys() : logKeys
      const outside = fakeOutside({ logKeys: keys })
      await must(rotateLogKey({ ...ada, outside }, { why }))

      const checked = checkBundle(logCrypto, await roundTrip(db()), kept)

      expect(checked.faults).toEqual(faults)
    },
  )

  test('of a page whose ClaimReview or text was changed is refused', async () => {
    await makePublished(db())
    const html = (await textAt(db(), `/reviews/${SLUG}`))!
    const checked = checkBundle(
      logCrypto,
      await roundTrip(db()),
      await keptKey(db()),
    )

    const faultsOf = (page: string) =>
      checkPage(logCrypto, page, checked).map(({ fault }) => fault)
    expect(
      faultsOf(
        html.replace('"alternateName":"True"', '"alternateName":"False"'),
      ),
    ).toEqual(['markup-differs'])
    expect(
      faultsOf(html.replace('Gives the times of the call.', 'Says nothing.')),
    ).toEqual([])
    expect(
      faultsOf(
        html.replaceAll('Gives the times of the call.', 'Says nothing.'),
      ),
    ).toContain('text-missing')
  })

  test('of a hidden review keeps its words back and says that it is hidden', async () => {
    const claimId = await makePublished(db())
    const html = (await textAt(db(), `/reviews/${SLUG}`))!
    const eve = await deskOf(db(), 'eve')
    await must(hideReview(eve, { claimId }, { reason: 'A court order.' }))

    const bundle = await roundTrip(db())
    const checked = checkBundle(logCrypto, bundle, await keptKey(db()))

    expect(bundle.content).toBeNull()
    expect(JSON.stringify(bundle)).not.toContain(SLUG)
    expect(checked).toMatchObject({ faults: [], standing: { sight: 'hidden' } })
    expect(checkPage(logCrypto, html, checked)).toMatchObject([
      { fault: 'out-of-sight' },
    ])
  })

  test('grew out of a checkpoint that was kept, or it is told', async () => {
    await makePublished(db())
    const checkpoint = await noteOf(db())
    await makeAnother(db())
    const kept = { ...(await keptKey(db())), checkpoint }
    const growth = (await readGrowth(sourceOf(db()), { from: 2, to: 3 }))!

    const faultsWith = async (given: object) =>
      checkBundle(logCrypto, await roundTrip(db()), { ...kept, ...given })
        .faults
    expect(await faultsWith({ growth })).toEqual([])
    expect(await faultsWith({})).toMatchObject([{ fault: 'kept-unproved' }])
    const path = growth.path.toReversed().concat(growth.path)
    expect(await faultsWith({ growth: { ...growth, path } })).toMatchObject([
      { fault: 'kept-differs' },
    ])
    const changed = checkpoint.replace('\n2\n', '\n1\n')
    expect(await faultsWith({ growth, checkpoint: changed })).toMatchObject([
      { fault: 'kept-not-signed' },
    ])
  })
})

eachStore('a whole log', (db) => {
  withPeople(db)

  test('vouches for an exported feed, and tells what is not in it', async () => {
    await makePublished(db())
    await makeAnother(db())
    const feed = await feedOf(db())
    const whole = readWholeLog(
      logCrypto,
      await linesOf(db()),
      await keptKey(db()),
    )

    const markups = claimReviewsIn(JSON.parse(feed))
    const all = checkAgainstLog(logCrypto, markups, whole)
    const changed = claimReviewsIn(
      JSON.parse(feed.replaceAll('"True"', '"False"')),
    )
    const wrong = checkAgainstLog(logCrypto, changed, whole)

    expect(whole).toMatchObject({ faults: [], isPinned: true })
    expect(markups).toHaveLength(2)
    expect(all).toEqual({ faults: [], absent: 0 })
    expect(wrong.faults.map(({ fault }) => fault)).toEqual([
      'not-logged',
      'not-logged',
    ])
    expect(checkAgainstLog(logCrypto, markups.slice(1), whole).absent).toBe(1)
  })

  test.each<[string, (lines: string[]) => string[]]>([
    [
      'a changed entry',
      (l) =>
        l.with(
          2,
          l[2]!
            .replace(/"contentSha256":"./, '"contentSha256":"0')
            .replace('"0f', '"00'),
        ),
    ],
    ['a removed entry', (l) => l.toSpliced(2, 1)],
    ['an entry too many', (l) => [...l, l[2]!]],
    ['entries that changed places', (l) => [l[0]!, l[1]!, l[3]!, l[2]!]],
    ['its end cut off', (l) => l.slice(0, -1)],
  ])('with %s is refused', async (_, change) => {
    await makePublished(db())
    await makeAnother(db())
    const lines = change(await linesOf(db()))

    const { faults } = readWholeLog(logCrypto, lines, await keptKey(db()))

    expect(faults).toContainEqual({ fault: 'root-differs' })
  })

  test('that is an older one, or another past, is told by a checkpoint that was kept', async () => {
    await makePublished(db())
    const older = await linesOf(db())
    await makeAnother(db())
    const checkpoint = await noteOf(db())
    const kept = { ...(await keptKey(db())), checkpoint }

    const now = readWholeLog(logCrypto, await linesOf(db()), kept)
    const cut = readWholeLog(logCrypto, older, kept)

    expect(now.faults).toEqual([])
    expect(cut.faults).toEqual([{ fault: 'cut-off', at: '3' }])
  })
})

/** As it would come from the network. */
async function roundTrip(db: Db) {
  return readBundle(JSON.parse(JSON.stringify(await proofOf(db))))!
}

function changeLeaf(bundle: ProofBundle) {
  const leaf = readLeaf(bundle.entries[0]!.leaf)!
  const changed = { ...leaf, loggedAt: '2022-01-03T12:00:01.000Z' }
  bundle.entries[0]!.leaf = leafText(changed)
}

/** The same signature with one bit of it changed. */
function forged(note: string) {
  const at = note.lastIndexOf('=') - 8
  const letter = note[at] === 'A' ? 'B' : 'A'
  return note.slice(0, at) + letter + note.slice(at + 1)
}

async function publishWith(db: Db, logKeys: ReturnType<typeof fakeLogKeys>) {
  const claimId = await makeApproved(db)
  const eve = await deskOf(db, 'eve')
  const outside = fakeOutside({ logKeys })
  await must(publishReview({ ...eve, outside }, { claimId }))
}

async function feedOf(db: Db) {
  const source = { ...sourceOf(db), origin: 'http://localhost:3000' }
  const asked = { modifiedAt: '2022-01-03T12:00:00.000Z', since: null }
  let text = ''
  for await (const piece of readDataFeed(source, asked)) text += piece
  return text
}
