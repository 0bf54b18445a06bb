import {
  createHash,
  createPublicKey,
  generateKeyPairSync,
  sign,
  verify,
} from 'node:crypto'
import { expect, test } from 'vitest'
import { fromBase64, toBase64, utf8 } from '../bytes.ts'
import type { LogCrypto } from '../crypto.ts'
import { checkpointText, readCheckpoint } from './checkpoint.ts'
import { fingerprint, readKey, writeKey } from './key.ts'
import { checkNote, readNote, signatureBy, writeNote } from './note.ts'

const crypto: LogCrypto = {
  sha256: (bytes) =>
    Uint8Array.from(createHash('sha256').update(bytes).digest()),
  verify: (publicKey, message, signature) => {
    const x = Buffer.from(publicKey).toString('base64url')
    const jwk = { kty: 'OKP', crv: 'Ed25519', x }
    const key = createPublicKey({ key: jwk, format: 'jwk' })
    return verify(null, message, key, signature)
  },
}
const { sha256 } = crypto

/** The example of Go’s package golang.org/x/mod/sumdb/note. */
const KEY = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW'
const NOTE = `If you think cryptography is the answer to your problem,
then you don't know what your problem is.

— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=
`

test('a key and a note of another implementation are understood', () => {
  const key = readKey(sha256, KEY)!

  const checked = checkNote(crypto, readNote(NOTE)!, [key])

  expect(writeKey(sha256, key)).toBe(KEY)
  expect(writeNote(readNote(NOTE)!)).toBe(NOTE)
  expect(checked).toEqual({ ok: true, value: [key] })
})

test('a changed text is refused, and so is a note nobody known signed', () => {
  const key = readKey(sha256, KEY)!
  const changed = readNote(NOTE.replace('answer', 'reply'))!

  expect(checkNote(crypto, changed, [key])).toMatchObject({
    refusal: 'signature-wrong',
  })
  expect(checkNote(crypto, readNote(NOTE)!, [])).toMatchObject({
    refusal: 'not-signed',
  })
})

test.each([
  ['no signature', 'text\n'],
  ['no end of line', NOTE.slice(0, -1)],
  ['a carriage return', NOTE.replace('\n', '\r\n')],
  ['a line that is no signature', `${NOTE}more\n`],
  ['a hyphen for a dash', NOTE.replace('—', '-')],
  ['a signature that is no base64', NOTE.replace('x08go/', 'x08go!')],
])('a note with %s is none', (_, note) => {
  expect(readNote(note)).toBeNull()
})

test.each([
  ['another hash', KEY.replace('c74f20a3', 'c74f20a4')],
  ['another kind of key', KEY.replace('+ARpc', '+Ahpc')],
  ['a shorter key', KEY.slice(0, -4)],
  ['nothing of it', 'PeterNeumann'],
])('a key line with %s is none', (_, line) => {
  expect(readKey(sha256, line)).toBeNull()
})

test('a checkpoint is signed, read back and bound to its text', () => {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519')
  const raw = fromBase64(
    publicKey.export({ format: 'der', type: 'spki' }).toString('base64'),
  )!.slice(-32)
  const key = { name: 'facts.example.org/log', publicKey: raw }
  const root = sha256(utf8('root'))
  const checkpoint = { origin: key.name, size: 7, root }
  const text = checkpointText(checkpoint)
  const signature = sign(null, utf8(text), privateKey)

  const note = writeNote({
    text,
    signatures: [signatureBy(sha256, key, signature)],
  })

  expect(text).toBe(`facts.example.org/log\n7\n${toBase64(root)}\n`)
  const read = readCheckpoint(note)!
  expect(read.checkpoint).toEqual(checkpoint)
  expect(checkNote(crypto, read.signed, [key]).ok).toBe(true)
  expect(fingerprint(sha256, raw)).toMatch(/^[0-9a-f]{64}$/)
})

test.each([
  ['a size with a leading zero', 'a.example/log\n07\nROOT\n'],
  ['a negative size', 'a.example/log\n-7\nROOT\n'],
  ['a short root', 'a.example/log\n7\nAAAA\n'],
  ['no origin', '\n7\nROOT\n'],
])('a checkpoint with %s is none', (_, text) => {
  const root = toBase64(sha256(utf8('root')))
  const note = `${text.replace('ROOT', root)}\n— a.example/log AAAAAAAA\n`

  expect(readCheckpoint(note)).toBeNull()
})
