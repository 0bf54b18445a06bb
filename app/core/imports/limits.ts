/** What an upload may hold: more goes through the command line or an address. */
export const UPLOAD_BYTES_MAX = 12_000_000

/** What a feed may hold when it is fetched. */
export const FEED_BYTES_MAX = 64_000_000
