import { beforeEach } from 'vitest'
import type { Kept } from '#app/core/log/proof/check-bundle.ts'
import { readKey } from '#app/core/log/note/key.ts'
import type { ProofBundle } from '#app/core/log/proof/bundle.ts'
import { logCrypto } from '#app/desk/log/crypto.ts'
import {
  readLogCheckpoint,
  readLogKeys,
  readWholeLogText,
} from '#app/desk/log/read/read-log.ts'
import { readProof } from '#app/desk/log/read/read-proof.ts'
import type { Db } from '#db/schema.ts'
import { makePublished, WRITTEN } from '#tests/desk/publication/make-rated.ts'
import { DESK_ID, makeDeskRow, makePerson } from '#tests/make.ts'

export const SLUG = WRITTEN.slug

/** A desk with its people, before each test. */
export function withPeople(db: () => Db) {
  beforeEach(async () => {
    await makeDeskRow(db())
    for (const id of ['ana', 'ben']) await makePerson(db(), id)
    for (const id of ['eve', 'fay']) await makePerson(db(), id, ['editor'])
    await makePerson(db(), 'ada', ['admin'])
  })
}

/** Another published check; the value is the claim's id. */
export function makeAnother(db: Db, number = 2) {
  return makePublished(db, {
    slug: `call-number-${number}`,
    shortClaim: `There was call number ${number} a month later`,
  })
}

export async function proofOf(db: Db, slug = SLUG): Promise<ProofBundle> {
  const bundle = await readProof(sourceOf(db), { slug, version: 1 })
  if (!bundle) throw new Error(`${slug} is not in the log`)
  return bundle
}

export function sourceOf(db: Db) {
  return { db, deskId: DESK_ID }
}

/** The desk's key as a reader kept it, and nothing else. */
export async function keptKey(db: Db): Promise<Kept> {
  const keys = await readLogKeys(sourceOf(db))
  const key = readKey(logCrypto.sha256, keys[0]!.verifierKey)
  return { key, checkpoint: null, growth: null }
}

export async function noteOf(db: Db) {
  return (await readLogCheckpoint(sourceOf(db)))!.note
}

export async function linesOf(db: Db) {
  const pieces: string[] = []
  for await (const piece of readWholeLogText(sourceOf(db))) pieces.push(piece)
  return pieces.join('').split('\n').filter(Boolean)
}
