import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { readZipDirectory } from './zip-directory.ts'

test('every file is listed with the size it declares', () => {
  const archive = zipSync({
    'a.xml': strToU8('gas'.repeat(100)),
    'folder/b.xml': [strToU8('sea'), { level: 0 }],
  })

  const entries = readZipDirectory(archive)

  expect(entries).toMatchObject([
    { name: 'a.xml', size: 300, method: 8, isEncrypted: false },
    { name: 'folder/b.xml', size: 3, compressedSize: 3, method: 0 },
  ])
})

test('an archive that is cut anywhere has no directory', () => {
  const archive = zipSync({ 'a.xml': strToU8('gas') })

  for (let length = 0; length < archive.length; length++) {
    expect(readZipDirectory(archive.subarray(0, length))).toBeNull()
  }
})

test('no damage to an archive makes reading it fail', () => {
  const archive = zipSync({ 'a.xml': strToU8('gas'), 'b.xml': strToU8('sea') })
  const damage = fc.array(fc.tuple(fc.nat(archive.length - 1), fc.nat(255)), {
    maxLength: 8,
  })

  fc.assert(
    fc.property(damage, (changes) => {
      const damaged = archive.slice()
      for (const [at, byte] of changes) damaged[at] = byte
      expect(() => readZipDirectory(damaged)).not.toThrow()
    }),
  )
})
