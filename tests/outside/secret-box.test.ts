import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { makeSecretBox } from '#app/outside/secrets/secret-box.ts'

const SECRET = 'sk-1234-ключ'

async function makeKeyFile() {
  const folder = await mkdtemp(path.join(tmpdir(), 'claimdesk-key-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  return path.join(folder, 'data', 'claimdesk.key')
}

test('what was sealed opens again, also after a restart', async () => {
  const keyFile = await makeKeyFile()

  const sealed = await makeSecretBox(keyFile).seal(SECRET, 'a')

  expect(await makeSecretBox(keyFile).open(sealed, 'a')).toEqual({
    ok: true,
    value: SECRET,
  })
})

test('the key is made once and only its owner may read it', async () => {
  const keyFile = await makeKeyFile()
  const box = makeSecretBox(keyFile)

  await Promise.all(['1', '2', '3'].map((secret) => box.seal(secret, 'a')))
  const key = await readFile(keyFile, 'utf8')
  await box.seal(SECRET, 'a')

  expect((await stat(keyFile)).mode & 0o777).toBe(0o600)
  expect(await readFile(keyFile, 'utf8')).toBe(key)
})

test('secrets that are sealed at once on a fresh machine all open', async () => {
  const keyFile = await makeKeyFile()
  const boxes = Array.from({ length: 8 }, () => makeSecretBox(keyFile))

  const sealed = await Promise.all(boxes.map((box) => box.seal(SECRET, 'a')))

  for (const one of sealed)
    expect(await boxes[0]!.open(one, 'a')).toMatchObject({ value: SECRET })
})

test('the same secret is never sealed to the same text', async () => {
  const box = makeSecretBox(await makeKeyFile())

  const [one, other] = [
    await box.seal(SECRET, 'a'),
    await box.seal(SECRET, 'a'),
  ]

  expect(one).not.toBe(other)
  expect(Buffer.from(one, 'base64').toString('latin1')).not.toContain('sk-1234')
})

test.each([
  ['for another purpose', (sealed: string) => sealed, 'b'],
  ['when a byte is changed', (sealed: string) => changed(sealed), 'a'],
  ['when it is cut short', (sealed: string) => sealed.slice(0, 20), 'a'],
  ['when it is empty', () => '', 'a'],
])('it does not open %s', async (_when, change, purpose) => {
  const box = makeSecretBox(await makeKeyFile())
  const sealed = await box.seal(SECRET, 'a')

  expect(await box.open(change(sealed), purpose)).toMatchObject({
    refusal: 'secret-unreadable',
  })
})

test.each([
  ['gone', (keyFile: string) => rm(keyFile)],
  ['broken', (keyFile: string) => writeFile(keyFile, 'no key')],
  [
    'another',
    (keyFile: string) =>
      writeFile(keyFile, Buffer.alloc(32, 7).toString('base64')),
  ],
])('it does not open where the key is %s', async (_how, change) => {
  const keyFile = await makeKeyFile()
  const box = makeSecretBox(keyFile)
  const sealed = await box.seal(SECRET, 'a')

  await change(keyFile)

  expect(await box.open(sealed, 'a')).toMatchObject({
    refusal: 'secret-unreadable',
  })
})

test('a file that holds no key is not written over', async () => {
  const keyFile = await makeKeyFile()
  const box = makeSecretBox(keyFile)
  await box.seal(SECRET, 'a')
  await writeFile(keyFile, 'something else')

  await expect(box.seal(SECRET, 'a')).rejects.toThrow('EEXIST')

  expect(await readFile(keyFile, 'utf8')).toBe('something else')
})

function changed(sealed: string) {
  const bytes = Buffer.from(sealed, 'base64')
  bytes[bytes.length - 1]! ^= 1
  return bytes.toString('base64')
}
