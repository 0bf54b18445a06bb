import { z } from 'zod'
import { CLAIM_KINDS } from '#app/core/article/break-into-claims.ts'
import { normalName } from '#app/core/claim/found/claimant-name.ts'
import {
  CLAIM_MEDIA,
  DISMISS_REASONS,
  PRIORITIES,
  WAITING_ON,
} from '#app/core/claim/claim-state.ts'
import { QUOTE_MAX } from '#app/core/claim/span/why-not-span.ts'
import { PARTS_MAX, WORDING_MAX } from '#app/core/claim/triage/decide-split.ts'
import { accept } from '#app/core/result.ts'
import { assignClaim, takeClaim } from '#app/desk/assign/assign-claim.ts'
import { planClaim } from '#app/desk/assign/plan-claim.ts'
import { releaseClaim } from '#app/desk/assign/release-claim.ts'
import { tagClaim } from '#app/desk/assign/tag-claim.ts'
import { enterClaim } from '#app/desk/claims/new/enter-claim.ts'
import { mergeClaims } from '#app/desk/claims/shape/merge-claims.ts'
import { splitClaim } from '#app/desk/claims/shape/split-claim.ts'
import { acceptClaim } from '#app/desk/claims/triage/accept-claim.ts'
import { dismissClaim } from '#app/desk/claims/triage/dismiss-claim.ts'
import { editClaim } from '#app/desk/claims/triage/edit-claim.ts'
import { restoreClaim } from '#app/desk/claims/triage/restore-claim.ts'
import { returnToTriage } from '#app/desk/claims/triage/return-to-triage.ts'
import { operation } from '#app/http/api/operation.ts'
import { Claim, showClaim } from '../shapes/claim.ts'
import { onClaim } from './on-claim.ts'

const scope = 'claims:write'
const line = (most: number) => z.string().trim().min(1).max(most)
const day = z.iso.date().nullable()
const Id = z.string().min(1).max(60)

const Claimant = z.object({
  name: z.string().trim().max(200),
  kind: z.enum(['person', 'organisation']).default('person'),
  role: line(200).nullable().default(null),
  sameAs: z
    .array(z.url({ protocol: /^https?$/ }))
    .max(10)
    .default([]),
})

const NewClaim = z.object({
  quote: line(QUOTE_MAX),
  wording: line(WORDING_MAX).optional(),
  medium: z.enum(CLAIM_MEDIA),
  place: line(200).nullable().default(null),
  claimedOn: day.default(null),
  url: z
    .url({ protocol: /^https?$/ })
    .max(2000)
    .nullable()
    .default(null),
  claimant: Claimant.default({
    name: '',
    kind: 'person',
    role: null,
    sameAs: [],
  }),
  imageBase64: z.base64().max(16_000_000).nullable().default(null),
})

const Edit = z.object({
  wording: line(WORDING_MAX),
  kind: z.enum(CLAIM_KINDS),
  checkable: z.boolean(),
  speaker: line(200).nullable(),
  claimant: Claimant.nullable(),
  claimedOn: day,
  place: line(200).nullable(),
})

const Plan = z.object({
  priority: z.enum(PRIORITIES),
  dueOn: day,
  waitingOn: z.enum(WAITING_ON).nullable(),
  waitingUntil: day,
})

const Dismissal = z.object({
  reason: z.enum(DISMISS_REASONS.filter((one) => one !== 'duplicate-of')),
  note: z.string().trim().max(500).nullable().default(null),
})

const Part = z.object({
  wording: line(WORDING_MAX),
  span: z.object({ start: z.int(), end: z.int() }).nullable().default(null),
})

const NOBODY = { name: '', kind: 'person' as const }

export const writeClaims = [
  operation({
    id: 'enterClaim',
    noun: 'claims',
    method: 'POST',
    path: '/claims',
    scope,
    summary: 'Enter a claim that comes without an article',
    body: NewClaim,
    answer: Claim,
    status: 201,
    async run({ desk, body }) {
      const { wording, quote, imageBase64, ...given } = body
      const entered = await enterClaim(desk, {
        ...given,
        quote,
        wording: wording ?? quote.replaceAll(/\s+/g, ' ').slice(0, WORDING_MAX),
        image: imageBase64 ? Buffer.from(imageBase64, 'base64') : null,
      })
      if (!entered.ok) return entered
      const { claimId } = entered.value
      const claim = await showClaim(desk, claimId)
      if (!claim) throw new Error(`No claim ${claimId}`)
      const location = `/claims/${claimId}`
      return accept({ body: claim, version: claim.version, location })
    },
  }),
  onClaim({
    id: 'acceptClaim',
    path: '/accept',
    scope,
    summary: 'Accept a candidate: it waits in the queue',
    verb: (desk, seen) => acceptClaim(desk, seen),
  }),
  onClaim({
    id: 'dismissClaim',
    path: '/dismiss',
    scope,
    summary: 'Dismiss a claim with a reason',
    body: Dismissal,
    verb: dismissClaim,
  }),
  onClaim({
    id: 'restoreClaim',
    path: '/restore',
    scope,
    summary: 'Restore a dismissed, merged or split claim',
    verb: (desk, seen) => restoreClaim(desk, seen),
  }),
  onClaim({
    id: 'returnClaim',
    path: '/return',
    scope,
    summary: 'Return a queued claim to triage',
    verb: (desk, seen) => returnToTriage(desk, seen),
  }),
  onClaim({
    id: 'editClaim',
    method: 'PUT',
    path: '/details',
    scope,
    summary: 'Replace a claim’s wording and who says it, when and where',
    body: Edit,
    ifMatch: 'required',
    verb: (desk, seen, { claimant, checkable, ...edit }) =>
      editClaim(desk, seen, {
        ...edit,
        checkable: checkable ? 1 : 0,
        claimant: claimant && normalName(claimant.name) ? claimant : NOBODY,
      }),
  }),
  onClaim({
    id: 'splitClaim',
    path: '/split',
    scope,
    summary: 'Split a compound candidate into claims of their own',
    body: z.object({ parts: z.array(Part).max(PARTS_MAX) }),
    verb: (desk, seen, { parts }) => splitClaim(desk, seen, parts),
  }),
  onClaim({
    id: 'mergeClaim',
    path: '/merge',
    scope,
    summary: 'Merge a claim into the one that it repeats',
    body: z.object({ into: Id }),
    verb: (desk, seen, { into }) =>
      mergeClaims(desk, { targetId: into, duplicates: [seen] }),
  }),
  onClaim({
    id: 'tagClaim',
    method: 'PUT',
    path: '/tags',
    scope,
    summary: 'Give a claim exactly these tags',
    body: z.object({ names: z.array(line(60)).max(50) }),
    verb: tagClaim,
  }),
  onClaim({
    id: 'planClaim',
    method: 'PUT',
    path: '/plan',
    scope,
    summary: 'Set priority, due day and what a claim waits for',
    body: Plan,
    ifMatch: 'required',
    verb: (desk, seen, { priority, ...plan }) =>
      planClaim(desk, seen, {
        ...plan,
        priority: PRIORITIES.indexOf(priority),
      }),
  }),
  onClaim({
    id: 'assignClaim',
    path: '/assign',
    scope: 'claims:assign',
    summary: 'Assign a claim to a person',
    body: z.object({ assigneeId: Id }),
    verb: assignClaim,
  }),
  onClaim({
    id: 'takeClaim',
    path: '/take',
    scope: 'claims:assign',
    summary: 'Take a queued claim for the token’s person',
    verb: (desk, seen) => takeClaim(desk, seen),
  }),
  onClaim({
    id: 'releaseClaim',
    path: '/release',
    scope: 'claims:assign',
    summary: 'Put a claim back into the queue',
    verb: (desk, seen) => releaseClaim(desk, seen),
  }),
]
