/** One file of a zip archive as its central directory declares it. */
export type ZipEntry = {
  name: string
  method: number
  isEncrypted: boolean
  compressedSize: number
  size: number
  headerOffset: number
}

const END_SIGNATURE = 0x06054b50
const ENTRY_SIGNATURE = 0x02014b50
const END_LENGTH = 22
const COMMENT_MAX = 65_535
const ENTRY_LENGTH = 46

/** The archive's table of contents, or null when it has no readable one. */
export function readZipDirectory(bytes: Uint8Array): ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end === null) return null

  const entries: ZipEntry[] = []
  let at = view.getUint32(end + 16, true)
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (at + ENTRY_LENGTH > end) return null
    if (view.getUint32(at, true) !== ENTRY_SIGNATURE) return null
    entries.push(readEntry(view, at))
    at = nextEntry(view, at)
  }
  return entries
}

function findEnd(view: DataView) {
  const last = view.byteLength - END_LENGTH
  for (let at = last; at >= Math.max(0, last - COMMENT_MAX); at--) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at
  }
  return null
}

function readEntry(view: DataView, at: number): ZipEntry {
  const nameLength = view.getUint16(at + 28, true)
  const room = view.byteLength - at - ENTRY_LENGTH
  const name = new Uint8Array(
    view.buffer,
    view.byteOffset + at + ENTRY_LENGTH,
    Math.min(nameLength, room),
  )
  return {
    name: new TextDecoder().decode(name),
    method: view.getUint16(at + 10, true),
    isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    compressedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    headerOffset: view.getUint32(at + 42, true),
  }
}

function nextEntry(view: DataView, at: number) {
  return (
    at +
    ENTRY_LENGTH +
    view.getUint16(at + 28, true) +
    view.getUint16(at + 30, true) +
    view.getUint16(at + 32, true)
  )
}
