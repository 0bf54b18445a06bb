import type { Did, TriageRefusal } from '#app/core/claim/triage/outcome.ts'
import type { Fields, Outcome } from '#app/components/workbench/shown.ts'
import type { Refused } from '#app/core/result.ts'
import type { Given } from '#app/http/form.ts'

/** A step that was taken on one claim, and the fields that take it back. */
export function took(
  did: Did,
  claimId: string,
  undo: Fields | null,
  count = 1,
): Outcome {
  return { ok: true, did, count, refused: 0, claimId, undo }
}

/** A step that was taken on many claims, and on some perhaps not. */
export function tookMany(
  did: Did,
  { done, refused }: { done: string[]; refused: unknown[] },
  undo: Fields | null,
): Outcome {
  const taken = done.length > 0 ? undo : null
  const counts = { count: done.length, refused: refused.length }
  return { ok: true, did, ...counts, claimId: null, undo: taken }
}

/** A step that was refused; what was typed and the claim as it is come along. */
export function wasRefused(
  given: Given,
  { refusal, detail }: Refused<TriageRefusal, unknown>,
): Outcome {
  return { ...notTaken(given), refusal, current: currentIn(detail) }
}

/** A form that could not be read: a message for each field. */
export function wasUnreadable(
  given: Given,
  errors: Record<string, string>,
): Outcome {
  return { ...notTaken(given), errors }
}

function notTaken(given: Given) {
  return {
    ok: false as const,
    intent: String(given['intent'] ?? ''),
    claimId: typeof given['claimId'] === 'string' ? given['claimId'] : null,
    refusal: null,
    errors: {},
    given,
    current: null,
  }
}

function currentIn(detail: unknown) {
  if (typeof detail !== 'object' || detail === null) return null
  const { version, wording } = detail as Record<string, unknown>
  if (typeof version !== 'number' || typeof wording !== 'string') return null
  return { version, wording }
}
