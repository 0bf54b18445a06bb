/** What is wrong with a proof, or with what was held against it. */
export type LogFaultKind =
  /** It has not the form of a proof, or of a log. */
  | 'no-proof'
  | 'entry-unreadable'
  /** The path from an entry does not lead to the signed root. */
  | 'not-included'
  /** The entries do not add up to the signed root. */
  | 'root-differs'
  /** A key was brought in that the one before does not vouch for as it says. */
  | 'keys-broken'
  /** It is signed under the name of another log. */
  | 'another-log'
  | 'signature-wrong'
  | 'not-signed'
  /** No way leads from the key that is kept to the one that signed. */
  | 'key-not-trusted'
  /** The checkpoint that was kept. */
  | 'kept-unreadable'
  | 'kept-another-log'
  | 'kept-not-signed'
  | 'kept-unproved'
  | 'kept-differs'
  | 'cut-off'
  /** What was published. */
  | 'not-logged'
  | 'content-differs'
  | 'no-markup'
  | 'markup-differs'
  | 'text-missing'
  | 'superseded'
  | 'out-of-sight'

export type LogFault = {
  fault: LogFaultKind
  /** The entry, review or words it is about. */
  at?: string
}
