import { accept, refuse, type Result } from '../../result.ts'
import { looksBinary } from './control-characters.ts'

export type DecodedText = {
  text: string
  encoding: string
  /** Nothing declared the encoding and the bytes are not UTF-8. */
  isGuessed: boolean
}

const BYTE_ORDER_MARKS = [
  { encoding: 'utf-8', mark: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', mark: [0xff, 0xfe] },
  { encoding: 'utf-16be', mark: [0xfe, 0xff] },
] as const

/**
 * Text from bytes: by byte order mark, then strictly as declared, then
 * strictly as UTF-8, and last as Western European where that is plausible.
 */
export function decodeText(
  bytes: Uint8Array,
  declared: string | null,
): Result<DecodedText, 'wrong-encoding' | 'binary'> {
  const marked = encodingByMark(bytes)
  if (marked) return decodeMarked(bytes, marked)
  if (bytes.subarray(0, 8192).includes(0)) return refuse('binary')

  for (const encoding of [declared ?? 'utf-8', 'utf-8']) {
    const text = decodeStrictly(bytes, encoding)
    if (text !== null) return unlessBinary({ text, encoding, isGuessed: false })
  }
  return guess(bytes)
}

function unlessBinary(decoded: DecodedText) {
  return looksBinary(decoded.text) ? refuse('binary') : accept(decoded)
}

function decodeMarked(bytes: Uint8Array, encoding: string) {
  const text = decodeStrictly(bytes, encoding)
  if (text === null) return refuse('wrong-encoding')
  return unlessBinary({ text, encoding, isGuessed: false })
}

/** A Russian or Japanese text read as Western European is mostly accents. */
function guess(bytes: Uint8Array) {
  const encoding = 'windows-1252'
  const text = new TextDecoder(encoding).decode(bytes)
  if (looksBinary(text)) return refuse('binary')

  const accented = text.match(/[\u0080-\uFFFF]/g)?.length ?? 0
  if (accented * 5 > text.length) return refuse('wrong-encoding')
  return accept({ text, encoding, isGuessed: true })
}

function encodingByMark(bytes: Uint8Array) {
  return BYTE_ORDER_MARKS.find(({ mark }) =>
    mark.every((byte, at) => bytes[at] === byte),
  )?.encoding
}

/** Null when the encoding is unknown or the bytes are not in it. */
function decodeStrictly(bytes: Uint8Array, encoding: string) {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch (fault) {
    if (fault instanceof RangeError || fault instanceof TypeError) return null
    throw fault
  }
}
