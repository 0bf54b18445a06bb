import { inflateRawSync } from 'node:zlib'
import { zipSync, type Zippable } from 'fflate'
import { UNPACKED_BYTES_MAX } from '#app/core/intake/limits.ts'
import {
  readZipDirectory,
  type ZipEntry,
} from '#app/core/intake/reading/zip-directory.ts'
import { accept, refuse } from '#app/core/result.ts'

export type Parts = Record<string, Uint8Array>

/** The parts that hold text, styles and properties; never media or macros. */
const WANTED =
  /^(\[Content_Types\]\.xml|_rels\/.*|docProps\/core\.xml|word\/(_rels\/)?[^/]+\.(xml|rels))$/

const STORED = 0
const DEFLATED = 8
const LOCAL_HEADER_LENGTH = 30

/**
 * The parts of a Word file that are read, unpacked within the limit. What the
 * archive declares is checked first, what truly comes out of it as it comes.
 */
export function unpackDocx(bytes: Uint8Array) {
  const entries = readZipDirectory(bytes)?.filter(({ name }) =>
    WANTED.test(name),
  )
  if (!entries) return refuse('damaged')
  if (entries.some(({ isEncrypted }) => isEncrypted))
    return refuse('password-protected')
  const declared = entries.reduce((sum, { size }) => sum + size, 0)
  if (declared > UNPACKED_BYTES_MAX) return refuse('unpacks-too-large')

  const parts: Parts = {}
  let room = UNPACKED_BYTES_MAX
  for (const entry of entries) {
    const part = unpack(bytes, entry, room)
    if (!part) return refuse('unpacks-too-large')
    parts[entry.name] = part
    room -= part.length
  }
  return accept(parts)
}

/** An archive of exactly the parts that were checked. */
export function packed(parts: Parts) {
  return Buffer.from(zipSync(parts satisfies Zippable, { level: 0 }))
}

function unpack(bytes: Uint8Array, entry: ZipEntry, room: number) {
  const data = dataOf(bytes, entry)
  if (entry.method === STORED) return data.length > room ? null : data
  if (entry.method !== DEFLATED) throw new Error(`Method ${entry.method}`)
  try {
    return inflateRawSync(data, { maxOutputLength: Math.max(1, room) })
  } catch (fault) {
    if (isTooLarge(fault)) return null
    throw fault
  }
}

function dataOf(bytes: Uint8Array, { headerOffset, compressedSize }: ZipEntry) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const start =
    headerOffset +
    LOCAL_HEADER_LENGTH +
    view.getUint16(headerOffset + 26, true) +
    view.getUint16(headerOffset + 28, true)
  return bytes.subarray(start, start + compressedSize)
}

function isTooLarge(fault: unknown) {
  return (
    fault instanceof RangeError &&
    'code' in fault &&
    fault.code === 'ERR_BUFFER_TOO_LARGE'
  )
}
