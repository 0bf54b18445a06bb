/** The largest file a person may upload. */
export const UPLOAD_BYTES_MAX = 10 * 1024 * 1024

/** The largest page that is fetched for its article, after decompression. */
export const PAGE_BYTES_MAX = 5 * 1024 * 1024

/** The largest page or file that is kept as a snapshot of evidence. */
export const SNAPSHOT_BYTES_MAX = 10 * 1024 * 1024

/** What the parts of an uploaded archive may weigh once unpacked. */
export const UNPACKED_BYTES_MAX = 50 * 1024 * 1024

/** The longest article, in UTF-16 units: about 150,000 words. */
export const ARTICLE_TEXT_MAX = 1_000_000

/** The longest text that is looked for among earlier claims. */
export const MATCHED_TEXT_MAX = 100_000

/** Below this many letters there is nothing to break into claims. */
export const ARTICLE_LETTERS_MIN = 20
