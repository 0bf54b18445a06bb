/**
 * The outcome of asking the desk to do something.
 *
 * A refusal is an answer the desk expected to give ("you have already rated
 * this claim"); `detail` carries what a page needs to explain it. A fault — a
 * lost connection, a broken invariant — is thrown.
 */
export type Result<Value, Refusal extends string, Detail = undefined> =
  Accepted<Value> | Refused<Refusal, Detail>

export type Accepted<Value> = { ok: true; value: Value }

export type Refused<Refusal extends string, Detail = undefined> = {
  ok: false
  refusal: Refusal
  detail: Detail
}

/** The desk did it; `value` is what came of it. */
export function accept<Value>(value: Value): Accepted<Value> {
  return { ok: true, value }
}

/** The desk will not do it, for the reason that `refusal` names. */
export function refuse<Refusal extends string>(
  refusal: Refusal,
): Refused<Refusal>
export function refuse<Refusal extends string, Detail>(
  refusal: Refusal,
  detail: Detail,
): Refused<Refusal, Detail>
export function refuse(refusal: string, detail?: unknown) {
  return { ok: false, refusal, detail }
}
