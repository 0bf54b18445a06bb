/** How many proposals of one answer come to the desk. */
export const PROPOSALS_MAX = 30

/** How many proposals of one answer are looked at. */
export const PROPOSALS_READ_MAX = 200

/** How much of an article is sent, in UTF-16 units. */
export const MODEL_TEXT_MAX = 40_000

/** Shorter quotes could stand anywhere. */
export const QUOTE_MIN = 10

/** The largest answer that is taken, in bytes. */
export const ANSWER_BYTES_MAX = 1_000_000

/** How long an answer may take, in seconds. */
export const TIME_LIMIT = { least: 5, usual: 60, most: 240 } as const

/** A question without an answer is given up after this many minutes. */
export const WAITING_MINUTES_MAX = 15

/** How often a desk may ask in an hour. */
export const ASKED_IN_HOUR_MAX = 30
