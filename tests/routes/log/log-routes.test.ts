import { expect, test } from 'vitest'
import { fromBase64 } from '#app/core/log/bytes.ts'
import { hashOfLeaf } from '#app/core/log/entries/leaf.ts'
import { readCheckpoint } from '#app/core/log/note/checkpoint.ts'
import { provesInclusion } from '#app/core/log/tree/check-proof.ts'
import { logCrypto } from '#app/desk/log/crypto.ts'
import { loader as loadCheckpoint } from '#app/routes/log/checkpoint.ts'
import { loader as loadConsistency } from '#app/routes/log/consistency.ts'
import { loader as loadEntries } from '#app/routes/log/entries.ts'
import { loader as loadEntryProof } from '#app/routes/log/entry-proof.ts'
import { loader as loadKeys } from '#app/routes/log/keys.ts'
import { loader as loadRecord } from '#app/routes/log/record.tsx'
import { loader as loadProof } from '#app/routes/log/review-proof-json.ts'
import { loader as loadProofPage } from '#app/routes/log/review-proof.tsx'
import { loader as loadTile } from '#app/routes/log/tile.ts'
import { loader as loadWhole } from '#app/routes/log/whole.ts'
import { get, makeContext } from '#tests/context.ts'
import { makeAnother, SLUG, withPeople } from '#tests/desk/log/make-logged.ts'
import { makePublished } from '#tests/desk/publication/make-rated.ts'
import { eachStore } from '#tests/each-store.ts'

eachStore('the public record', (db) => {
  withPeople(db)

  test('is empty before the first publication', async () => {
    expect((await loadRecord(await asked('/log'))).record).toBeNull()
    await expect(
      loadCheckpoint(await asked('/log/checkpoint')),
    ).rejects.toMatchObject({ status: 404 })
  })

  test('shows what is signed, by which key, and what was entered', async () => {
    await makePublished(db())
    await makeAnother(db())

    const { record } = await loadRecord(await asked('/log'))
    const older = await loadRecord(await asked('/log?before=1'))

    expect(record).toMatchObject({
      checkpoint: { size: 3 },
      keys: [{ index: 0, until: null, why: 'first' }],
      isNewest: true,
      older: null,
    })
    expect(record!.entries.map(({ index }) => index)).toEqual([2, 1, 0])
    expect(record!.entries[1]).toMatchObject({ slug: SLUG, version: 1 })
    expect(older.record).toMatchObject({ isNewest: false })
  })

  test('proves each entry to whoever asks for its number', async () => {
    await makePublished(db())
    await makeAnother(db())

    const proof = await json(loadEntryProof(await asked('/', { entry: '1' })))
    const text = await textOf(
      loadEntryProof(await asked('/', { entry: '1.tlog-proof' })),
    )

    const { checkpoint: tree } = readCheckpoint(proof.checkpoint)!
    const hash = hashOfLeaf(logCrypto.sha256, proof.leaf)
    const path = proof.path.map((each: string) => fromBase64(each)!)
    const entry = { index: 1, hash }
    expect(provesInclusion(logCrypto.sha256, entry, { tree, path })).toBe(true)
    expect(text).toBe(
      `c2sp.org/tlog-proof@v1\nindex 1\n${proof.path.join('\n')}\n\n${proof.checkpoint}`,
    )
  })

  test('gives entries, keys and the whole log to programs', async () => {
    await makePublished(db())

    const { entries, next } = await json(loadEntries(await asked('/?from=1')))
    const { keys } = await json(loadKeys(await asked('/')))
    const whole = await textOf(loadWhole(await asked('/')))

    expect(entries).toMatchObject([{ index: 1 }])
    expect(next).toBeNull()
    expect(keys).toHaveLength(1)
    expect(keys[0].verifierKey).toMatch(/^localhost:3000\/log\+/)
    expect(whole.split('\n')[2]).toBe(entries[0].leaf)
  })

  test('gives tiles that hash to what is signed', async () => {
    await makePublished(db())
    await makeAnother(db())

    const tile = await bytesOf(loadTile(await asked('/', { '*': '0/000.p/3' })))
    const entries = await bytesOf(
      loadTile(await asked('/', { '*': 'entries/000.p/3' })),
    )

    expect(tile).toHaveLength(3 * 32)
    const length = entries.readUInt16BE(0)
    const first = entries.subarray(2, 2 + length).toString()
    const hash = hashOfLeaf(logCrypto.sha256, first)
    expect(tile.subarray(0, 32).equals(Buffer.from(hash))).toBe(true)
  })

  test.each([
    ['a tile of the future', loadTile, '/', { '*': '0/000' }],
    ['no tile', loadTile, '/', { '*': 'x/y' }],
    ['an entry of the future', loadEntryProof, '/', { entry: '9' }],
    ['no entry', loadEntryProof, '/', { entry: 'x' }],
    ['a log that shrank', loadConsistency, '/?from=2&to=1', {}],
    ['growth to the future', loadConsistency, '/?from=1&to=9', {}],
    ['growth from nowhere', loadConsistency, '/?to=2', {}],
    ['entries from nowhere', loadEntries, '/?from=-1', {}],
    ['a review that never was', loadProof, '/', { slug: 'x', number: '1' }],
    ['a version that never was', loadProof, '/', { slug: SLUG, number: '2' }],
    ['no version', loadProof, '/', { slug: SLUG, number: 'x' }],
  ])('answers 404 to %s', async (_, load, path, params) => {
    await makePublished(db())

    const loading = load(await asked(path, params))

    await expect(loading).rejects.toMatchObject({ status: 404 })
  })

  test('shows the proof of a version that its page links', async () => {
    await makePublished(db())
    const params = { slug: SLUG, number: '1' }

    const shown = await loadProofPage(await asked('/', params))
    const bundle = await json(loadProof(await asked('/', params)))

    expect(shown).toMatchObject({
      version: 1,
      verdict: 'holds',
      standing: { index: 1 },
      entry: { index: 1 },
      size: 2,
    })
    expect(bundle.format).toBe('claimdesk-proof/1')
  })

  async function asked(path: string, params: Record<string, string> = {}) {
    const { context } = await makeContext(db())
    return { request: get(path), params, context }
  }
})

async function textOf(answer: Promise<Response>) {
  return (await answer).text()
}

async function json(answer: Promise<Response>) {
  return (await answer).json()
}

async function bytesOf(answer: Promise<Response>) {
  return Buffer.from(await (await answer).arrayBuffer())
}
