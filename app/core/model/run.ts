import { WAITING_MINUTES_MAX } from './limits.ts'

/** True while an answer may still come. */
export function isUnderWay(
  { state, askedAt }: { state: string; askedAt: string },
  now: Date,
) {
  const waited = now.getTime() - Date.parse(askedAt)
  return state === 'waiting' && waited < WAITING_MINUTES_MAX * 60_000
}
