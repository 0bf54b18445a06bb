import type { FetchRefusal, RefusalDetail } from '#app/core/intake/refusals.ts'
import { accept, refuse, type Result } from '#app/core/result.ts'
import { visit, type Answer, type VisitRules } from './visit.ts'

export type FetchRules = VisitRules & {
  /** For everything together: names, redirects, headers and body. */
  timeoutMs: number
  maxRedirects: number
}

export type FetchedBody = Answer & {
  /** Every address that led on to another, in order. */
  redirects: string[]
}

export type Fetched = Result<FetchedBody, FetchRefusal, RefusalDetail>

/**
 * Fetches an address nobody here vouches for: only http and https, only to
 * addresses the policy allows, at every redirect anew, within the limits.
 */
export async function guardedFetch(
  address: string,
  rules: FetchRules,
): Promise<Fetched> {
  const signal = AbortSignal.timeout(rules.timeoutMs)
  try {
    return await follow(address, rules, signal)
  } catch (fault) {
    if (signal.aborted) return refuse('timed-out', { found: address })
    if (isUnknownName(fault)) return refuse('no-such-host', { found: address })
    if (isNetworkFault(fault)) return refuse('unreachable', { found: address })
    throw fault
  }
}

async function follow(
  start: string,
  rules: FetchRules,
  signal: AbortSignal,
): Promise<Fetched> {
  const redirects: string[] = []
  const most = rules.post ? 0 : rules.maxRedirects
  let address = start
  while (redirects.length <= most) {
    const visited = await visit(address, rules, signal)
    if (!visited.ok) return visited
    if ('answer' in visited.value)
      return accept({ ...visited.value.answer, redirects })
    redirects.push(address)
    address = visited.value.next
  }
  return refuse('too-many-redirects', { found: address })
}

/** The resolver knows that there is no such name; a silent one is no answer. */
function isUnknownName(fault: unknown) {
  return fault instanceof Error && 'code' in fault && fault.code === 'ENOTFOUND'
}

/** What `fetch` and the resolver throw when the other side fails. */
function isNetworkFault(fault: unknown) {
  if (fault instanceof TypeError) return fault.cause instanceof Error
  return fault instanceof Error && 'code' in fault && 'syscall' in fault
}
