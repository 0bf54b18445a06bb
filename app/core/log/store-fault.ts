/** What is wrong with the log in the store, or with what it tells of. */
export type StoreFault = {
  fault:
    /** Entries are missing from this one on. */
    | 'gap'
    | 'cut-off'
    /** It is not what was written. */
    | 'entry-differs'
    | 'node-differs'
    | 'checkpoint-differs'
    | 'checkpoint-unsigned'
    | 'keys-broken'
    /** A published version that the log does not know, or that is gone. */
    | 'not-logged'
    | 'version-gone'
    /** A version says something else than what was entered. */
    | 'content-differs'
    /** A review is in or out of sight without an entry that says so. */
    | 'standing-differs'
    /** The ClaimReview that is served is not the one that was entered last. */
    | 'served-differs'
  /** The entry, subtree, size, version or review. */
  at: string
}
