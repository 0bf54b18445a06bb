import { expect, test } from 'vitest'
import { IMAGE_BYTES_MAX, sniffImage, whyNotImage } from './sniff-image.ts'

function bytesOf(head: string) {
  return Uint8Array.from(`${head}rest of the file`, (c) => c.charCodeAt(0))
}

test.each([
  ['image/png', '\x89PNG\r\n\x1a\n'],
  ['image/jpeg', '\xff\xd8\xff\xe0'],
  ['image/gif', 'GIF89a'],
  ['image/webp', 'RIFF\x10\x00\x00\x00WEBP'],
  [null, '<svg xmlns="http://www.w3.org/2000/svg">'],
  [null, 'RIFF\x10\x00\x00\x00WAVE'],
  [null, ''],
])('a picture is told by how it begins: %s', (type, head) => {
  expect(sniffImage(bytesOf(head))).toBe(type)
})

test('a picture over the limit is refused', () => {
  const bytes = new Uint8Array(IMAGE_BYTES_MAX + 1)

  expect(whyNotImage(bytes)).toBe('image-too-large')
  expect(whyNotImage(bytesOf('no picture'))).toBe('not-an-image')
  expect(whyNotImage(bytesOf('GIF89a'))).toBeNull()
})
