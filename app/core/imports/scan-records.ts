/** Where the records stand: one after the other, in a list, or in a feed's list. */
export type Layout = 'values' | 'list' | 'feed'

export type ScannedRecord = {
  /** The bytes as they came, or null where there are too many of them. */
  bytes: Uint8Array | null
  /** How the scan goes on behind this record. */
  next: ScanPoint
}

/** A place between two records, from which a scan can go on. */
export type ScanPoint = { offset: number; layout: Layout }

export const SCAN_START: ScanPoint = { offset: 0, layout: 'values' }

const [QUOTE, BACKSLASH, COMMA, COLON, LINE] = codes('"\\,:\n')
const [OPEN_OBJECT, CLOSE_OBJECT, OPEN_LIST, CLOSE_LIST] = codes('{}[]')
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf]
const FEED_KEY = 'dataFeedElement'

/**
 * Finds the records of JSON, JSON a line or a Data Commons feed in pieces of any
 * size, and holds no more than one record. What is wrong inside a record is left
 * to whoever reads it; a line that breaks off does not take the next along.
 */
export function makeRecordScanner(from: ScanPoint, mostBytes: number) {
  let { offset, layout } = from
  let held: Uint8Array[] = []
  let heldBytes = 0
  let isTooLong = false
  let isOpen = false
  let depth = 0
  let isInString = false
  let isEscaped = false
  let before = 0
  let lineBegan = false
  let key: number[] | null = null
  let keyBefore = ''
  /** Closing brackets of a feed that are still to come. */
  let rest = from.layout === 'feed' ? 1 : 0

  function begin() {
    isOpen = true
    isTooLong = false
    held = []
    heldBytes = 0
    depth = 0
    keyBefore = ''
  }

  function hold(piece: Uint8Array) {
    heldBytes += piece.length
    isTooLong ||= heldBytes > mostBytes
    if (isTooLong) held = []
    else if (piece.length > 0) held.push(piece)
  }

  function finish(end: number): ScannedRecord {
    const bytes = isTooLong ? null : joined(held, heldBytes)
    isOpen = false
    isInString = false
    isEscaped = false
    held = []
    return { bytes, next: { offset: end, layout } }
  }

  /** Take the next piece; the value is the records that end in it. */
  function push(chunk: Uint8Array): ScannedRecord[] {
    const records: ScannedRecord[] = []
    let from = 0
    const end = (index: number) => {
      hold(chunk.slice(from, index))
      records.push(finish(offset + index))
    }
    for (let index = 0; index < chunk.length; index++) {
      const byte = chunk[index]!
      if (!isOpen) {
        if (outside(byte, offset + index)) from = index
        else continue
      } else if (isBrokenOff(byte)) {
        end(index)
        begin()
        from = index
      }
      const ended = inside(byte)
      if (ended === 'feed') continue
      if (ended) end(index + (ended === 'with' ? 1 : 0))
      if (ended === 'before') outside(byte, offset + index)
    }
    if (isOpen) hold(chunk.slice(from))
    offset += chunk.length
    return records
  }

  /** True if a record begins here. */
  function outside(byte: number, at: number) {
    if (isSpace(byte) || byte === COMMA) return false
    if (at < 3 && byte === BYTE_ORDER_MARK[at]) return false
    if (rest > 0 && layout === 'values') {
      if (byte === OPEN_OBJECT) rest += 1
      if (byte === CLOSE_OBJECT) rest -= 1
      return false
    }
    if (byte === CLOSE_LIST && layout !== 'values') {
      layout = 'values'
      return false
    }
    if (byte === OPEN_LIST && layout === 'values') {
      layout = 'list'
      return false
    }
    begin()
    return true
  }

  /** Says if the record ends with this byte, or ended before it. */
  function inside(byte: number): 'with' | 'before' | 'feed' | null {
    if (isInString) return inString(byte)
    if (byte === LINE) lineBegan = true
    if (isSpace(byte)) return depth === 0 && byte === LINE ? 'before' : null
    lineBegan = false
    if (byte === OPEN_LIST && depth === 1 && opensFeed()) return startFeed()
    if (byte !== COLON) keyBefore = ''
    const wasBefore = before
    before = byte
    if (byte === QUOTE) {
      isInString = true
      if (depth === 1 && wasBefore !== COLON) key = []
    } else if (byte === OPEN_OBJECT || byte === OPEN_LIST) depth += 1
    else if (byte === CLOSE_OBJECT || byte === CLOSE_LIST) {
      if (depth === 0) return 'before'
      depth -= 1
      return depth === 0 ? 'with' : null
    } else if (byte === COMMA && depth === 0) return 'before'
    return null
  }

  function inString(byte: number) {
    lineBegan = byte === LINE
    if (isEscaped) isEscaped = false
    else if (byte === BACKSLASH) isEscaped = true
    else if (byte === QUOTE) {
      isInString = false
      if (key) keyBefore = String.fromCharCode(...key)
      key = null
      return depth === 0 ? ('with' as const) : null
    }
    if (key && key.length <= FEED_KEY.length) key.push(byte)
    return null
  }

  /** A line begins with a brace where no value can stand. */
  function isBrokenOff(byte: number) {
    if (layout !== 'values' || !lineBegan || byte !== OPEN_OBJECT) return false
    return isInString || ![COMMA, COLON, OPEN_LIST].includes(before)
  }

  function opensFeed() {
    return layout === 'values' && keyBefore === FEED_KEY && before === COLON
  }

  function startFeed() {
    layout = 'feed'
    rest = 1
    isOpen = false
    held = []
    return 'feed' as const
  }

  /** What stands behind the last record that ended. */
  function end(): ScannedRecord[] {
    return isOpen ? [finish(offset)] : []
  }

  return { push, end }
}

function joined(pieces: readonly Uint8Array[], length: number) {
  const whole = new Uint8Array(length)
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}

function isSpace(byte: number) {
  return byte === 32 || byte === 9 || byte === 10 || byte === 13
}

function codes(text: string) {
  return [...text].map((each) => each.charCodeAt(0)) as [
    number,
    number,
    number,
    number,
    number,
  ]
}
