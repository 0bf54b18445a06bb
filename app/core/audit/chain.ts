import canonicalize from 'canonicalize'

/** What of an audit event is bound by its hash. */
export type ChainedEvent = {
  id: string
  deskId: string
  seq: number
  occurredAt: string
  actorId: string
  action: string
  subjectId: string
  /** Canonical JSON. */
  detail: string
  previousHash: string
}

/** What the first event of a desk names as the hash before it. */
export const FIRST_PREVIOUS_HASH = '0'.repeat(64)

/** The text whose SHA-256 is the event's hash: RFC 8785 canonical JSON. */
export function chainedText(event: ChainedEvent): string {
  const { id, deskId, seq, occurredAt, actorId } = event
  const { action, subjectId, detail, previousHash } = event
  return canonicalJson({
    id,
    deskId,
    seq,
    occurredAt,
    actorId,
    action,
    subjectId,
    detail,
    previousHash,
  })
}

/** RFC 8785 canonical JSON of `value`. Throws if it has no JSON form. */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value)
  if (text === undefined) throw new Error('No JSON form')
  return text
}
