/** A stretch of a text. Offsets count UTF-16 units, as `String.slice` does. */
export type Span = { start: number; end: number }
