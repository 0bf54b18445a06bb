/** Why a text cannot be taken in as an article. */
export type TextRefusal = 'empty' | 'too-short' | 'too-long' | 'binary'

/** Why an address was not fetched, or its answer not taken. */
export type FetchRefusal =
  | 'invalid-url'
  | 'not-http'
  | 'not-public-address'
  | 'too-many-redirects'
  | 'too-large'
  | 'timed-out'
  | 'not-a-supported-type'
  | 'http-error'
  | 'unreachable'
  | 'no-such-host'

/** Why a file's or page's text cannot be read. */
export type DocumentRefusal =
  | 'empty'
  | 'binary'
  | 'too-large'
  | 'not-a-supported-type'
  | 'wrong-encoding'
  | 'password-protected'
  | 'no-text-in-pdf'
  | 'no-article'
  | 'damaged'
  | 'unpacks-too-large'
  | 'took-too-long'

export type IntakeRefusal = TextRefusal | FetchRefusal | DocumentRefusal

/** The address, status, type or encoding that a sentence about it names. */
export type RefusalDetail = { found: string | null }
