import { expect, test } from 'vitest'
import { decodeText } from './decode-text.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const CAFE_1252 = Uint8Array.of(...utf8('The caf'), 0xe9, ...utf8(' closed.'))

function utf16(text: string, mark: number[]) {
  const isBigEndian = mark[0] === 0xfe
  const units = Array.from(text, (unit) => [unit.charCodeAt(0), 0])
  const ordered = isBigEndian ? units.map((pair) => pair.toReversed()) : units
  return Uint8Array.of(...mark, ...ordered.flat())
}

test.each([
  [utf8('Größe'), null, 'Größe', 'utf-8'],
  [utf8('\uFEFFGröße'), 'windows-1252', 'Größe', 'utf-8'],
  [utf16('Gas', [0xff, 0xfe]), null, 'Gas', 'utf-16le'],
  [utf16('Gas', [0xfe, 0xff]), null, 'Gas', 'utf-16be'],
  [CAFE_1252, 'ISO-8859-1', 'The café closed.', 'iso-8859-1'],
  [Uint8Array.of(0xc3, 0xc0, 0xc7), 'windows-1251', 'ГАЗ', 'windows-1251'],
  [utf8('Gas'), 'no-such-encoding', 'Gas', 'utf-8'],
])(
  'bytes %# are read as marked or declared',
  (bytes, declared, text, encoding) => {
    const decoded = decodeText(bytes, declared)

    expect(decoded).toEqual({
      ok: true,
      value: {
        text,
        encoding: expect.stringMatching(new RegExp(encoding, 'i')),
        isGuessed: false,
      },
    })
  },
)

test('an undeclared Western European text is guessed, and says so', () => {
  const decoded = decodeText(CAFE_1252, null)

  expect(decoded).toEqual({
    ok: true,
    value: {
      text: 'The café closed.',
      encoding: 'windows-1252',
      isGuessed: true,
    },
  })
})

test.each([
  [
    'a Cyrillic text in an undeclared encoding',
    Uint8Array.of(0xe7, 0xc1, 0xda, 0x2e),
    'wrong-encoding',
  ],
  ['a cut UTF-16 text', Uint8Array.of(0xff, 0xfe, 0x41), 'wrong-encoding'],
  ['zero bytes', Uint8Array.of(0x47, 0, 1, 2, 3), 'binary'],
  ['control characters', utf8('\u0001\u0002\u0003\u0004ab'), 'binary'],
])('%s is refused', (_what, bytes, refusal) => {
  expect(decodeText(bytes, null)).toMatchObject({ ok: false, refusal })
})
