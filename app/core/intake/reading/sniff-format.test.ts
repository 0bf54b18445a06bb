import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { sniffFormat } from './sniff-format.ts'

const DOCX = zipSync({ 'word/document.xml': strToU8('<w:document/>') })
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const ENCRYPTED = Array.from('EncryptedPackage', (letter) => `${letter}\0`)

function sniff(name: string, content: string | Uint8Array, mediaType = '') {
  const bytes = typeof content === 'string' ? strToU8(content) : content
  return sniffFormat({ name, mediaType, bytes })
}

test.each([
  ['a.pdf', '%PDF-1.7', 'pdf'],
  ['disguised.txt', '%PDF-1.4', 'pdf'],
  ['a.docx', DOCX, 'docx'],
  ['disguised.pdf', DOCX, 'docx'],
  ['a.html', '<p>Gas</p>', 'html'],
  ['a.txt', '<!DOCTYPE html><p>Gas</p>', 'html'],
  ['a.md', '# Gas', 'md'],
  ['a.MARKDOWN', '# Gas', 'md'],
  ['a.txt', 'Gas', 'txt'],
  ['no-extension', 'Gas', 'txt'],
  ['fake.pdf', 'Gas', 'txt'],
])('%s is told by its content first', (name, content, format) => {
  expect(sniff(name, content)).toEqual({ ok: true, value: format })
})

test.each([
  ['text/html', 'html'],
  ['text/markdown', 'md'],
  ['text/plain', 'txt'],
])('a nameless %s is read as declared', (mediaType, format) => {
  expect(sniff('', 'Gas', mediaType)).toEqual({ ok: true, value: format })
})

test.each([
  ['', 'empty'],
  ['PK\u0003\u0004 cut off', 'damaged'],
  [zipSync({ 'a.txt': strToU8('x') }), 'not-a-supported-type'],
  [String.raw`{\rtf1 Gas}`, 'not-a-supported-type'],
  [Uint8Array.from(OLE), 'not-a-supported-type'],
  [Uint8Array.of(...OLE, ...strToU8(ENCRYPTED.join(''))), 'password-protected'],
])('content %# is refused', (content, refusal) => {
  expect(sniff('a.docx', content)).toMatchObject({ ok: false, refusal })
})
