import { chmod, mkdtemp, readFile, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { utf8 } from '#app/core/log/bytes.ts'
import { logCrypto } from '#app/desk/log/crypto.ts'
import { makeKeyFile, UnusableKeyFile } from '#app/outside/log-keys/key-file.ts'

async function makeFile() {
  const folder = await mkdtemp(path.join(tmpdir(), 'log-key-'))
  return path.join(folder, 'inner', 'claimdesk-log.key')
}

test('the key is made once, for its owner alone, and signs', async () => {
  const file = await makeFile()

  const key = makeKeyFile(file).first()

  expect(makeKeyFile(file).first().id).toBe(key.id)
  expect((await stat(file)).mode & 0o777).toBe(0o600)
  const signature = key.sign('text')
  expect(logCrypto.verify(key.publicKey, utf8('text'), signature)).toBe(true)
  expect(logCrypto.verify(key.publicKey, utf8('test'), signature)).toBe(false)
})

test('processes that make it at once share one key', async () => {
  const file = await makeFile()

  const ids = Array.from({ length: 4 }, () => makeKeyFile(file).first().id)

  expect(new Set(ids).size).toBe(1)
})

test('a key that another process brought in is found without a restart', async () => {
  const file = await makeFile()
  const server = makeKeyFile(file)
  const old = server.first()

  const console = makeKeyFile(file)
  const next = console.add()
  const both = [server.find(old.id), server.find(next.id)]
  const retired = console.retireAllBut(next.id)

  expect(both.map((key) => key?.id)).toEqual([old.id, next.id])
  const fresh = makeKeyFile(file)
  expect(fresh.find(old.id)).toBeNull()
  expect(fresh.first().id).toBe(next.id)
  expect(makeKeyFile(retired).first().id).toBe(old.id)
  expect((await stat(retired)).mode & 0o777).toBe(0o600)
})

test('a key that is not there is not made up', async () => {
  const keys = makeKeyFile(await makeFile())

  expect(keys.find('0'.repeat(64))).toBeNull()
})

test('a file that others may read is refused', async () => {
  const file = await makeFile()
  makeKeyFile(file).first()
  await chmod(file, 0o644)

  expect(() => makeKeyFile(file).first()).toThrow(UnusableKeyFile)
})

test.each([
  ['nothing', ''],
  ['something else', 'no key'],
  [
    'a broken key',
    '-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n',
  ],
])('a file that holds %s is refused and kept', async (_, text) => {
  const file = await makeFile()
  makeKeyFile(file).first()
  await writeFile(file, text)

  expect(() => makeKeyFile(file).first()).toThrow(UnusableKeyFile)
  expect(await readFile(file, 'utf8')).toBe(text)
})
