import type { z } from 'zod'
import {
  accept,
  refuse,
  type Accepted,
  type Refused,
} from '#app/core/result.ts'
import type { SeenClaim } from '#app/desk/claims/change-claim.ts'
import type { Desk } from '#app/desk/desk.ts'
import type { Scope } from '#app/core/api/scopes.ts'
import { operation } from '#app/http/api/operation.ts'
import { Claim, showClaim } from '../shapes/claim.ts'

type OnClaim<Body extends z.ZodType> = {
  id: string
  method?: 'POST' | 'PUT' | 'PATCH'
  /** Behind the claim's own address. */
  path: string
  scope: Scope
  summary: string
  body?: Body
  ifMatch?: 'required' | 'optional'
  verb: (
    desk: Desk,
    seen: SeenClaim,
    body: z.output<Body>,
  ) => Promise<Accepted<unknown> | Refused<string, unknown>>
}

/**
 * An operation that does one verb with a claim and answers with the claim as it
 * then is; a refusal shows it, too.
 */
export function onClaim<Body extends z.ZodType>(given: OnClaim<Body>) {
  const { verb, path, method = 'POST', ifMatch = 'optional', ...rest } = given
  return operation({
    ...rest,
    noun: 'claims',
    method,
    path: `/claims/{claimId}${path}`,
    ifMatch,
    answer: Claim,
    async run({ desk, params, body, seenVersion }) {
      const claimId = params.claimId!
      const done = await verb(desk, { claimId, seenVersion }, body)
      const claim = await showClaim(desk, claimId)
      if (!done.ok) return refuse(done.refusal, claim)
      if (!claim) throw new Error(`Claim ${claimId} is gone`)
      return accept({ body: claim, version: claim.version })
    },
  })
}
