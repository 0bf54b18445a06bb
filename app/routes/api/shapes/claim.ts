import { z } from 'zod'
import { CLAIM_KINDS } from '#app/core/article/break-into-claims.ts'
import { named } from '#app/core/api/open-api.ts'
import {
  CLAIM_MEDIA,
  CLAIM_STATES,
  DISMISS_REASONS,
  PRIORITIES,
  WAITING_ON,
} from '#app/core/claim/claim-state.ts'
import type { Desk } from '#app/desk/desk.ts'
import { findClaimForPage } from '#db/claims/claim-page.ts'
import type { QueuedClaim } from '#db/claims/queue.ts'
import { listTagsOf } from '#db/claims/tags.ts'
import { findScaleVersion } from '#db/rating/scales.ts'

export const Named = named(
  'Named',
  z.object({ id: z.string(), name: z.string() }),
)

const Standing = {
  id: z.string(),
  state: z.enum(CLAIM_STATES),
  wording: z.string(),
  quote: z.string(),
  kind: z.enum(CLAIM_KINDS),
  checkable: z.boolean(),
  score: z.number(),
  claimant: Named.nullable(),
  assignee: Named.nullable(),
  articleId: z.string().nullable(),
  priority: z.enum(PRIORITIES),
  dueOn: z.string().nullable(),
  waitingOn: z.enum(WAITING_ON).nullable(),
  waitingUntil: z.string().nullable(),
  sensitive: z.boolean(),
  tags: z.array(z.string()),
  enteredStateAt: z.string(),
  updatedAt: z.string(),
  version: z.int(),
}

/** A claim in a list. */
export const ListedClaim = named('ListedClaim', z.object(Standing))

/** A claim by itself. Ratings are no part of it. */
export const Claim = named(
  'Claim',
  z.object({
    ...Standing,
    origin: z.string(),
    speaker: z.string().nullable(),
    claimedOn: z.string().nullable(),
    place: z.string().nullable(),
    medium: z.enum(CLAIM_MEDIA).nullable(),
    dismissReason: z.enum([...DISMISS_REASONS, 'split']).nullable(),
    dismissNote: z.string().nullable(),
    duplicateOfId: z.string().nullable(),
    splitFromId: z.string().nullable(),
    verdict: z
      .object({ key: z.string(), name: z.string(), scaleVersion: z.int() })
      .nullable(),
    reviewSlug: z.string().nullable(),
    createdAt: z.string(),
  }),
)
export type Claim = z.infer<typeof Claim>

type Row = NonNullable<Awaited<ReturnType<typeof findClaimForPage>>>

/** The claim as a program sees it, or undefined where its person sees none. */
export async function showClaim(
  desk: Desk,
  claimId: string,
): Promise<Claim | undefined> {
  const row = await findClaimForPage(desk.db, desk, claimId)
  if (!row) return undefined
  const tags = await listTagsOf(desk.db, [claimId])
  return {
    ...row,
    ...standingOf(row),
    tags: tags.map(({ name }) => name),
    verdict: await verdictOf(desk, row),
  }
}

/** Claims of the queue as programs see them. */
export async function showListed(desk: Desk, rows: readonly QueuedClaim[]) {
  const tags = await listTagsOf(
    desk.db,
    rows.map(({ id }) => id),
  )
  return rows.map((row) => ({
    ...row,
    ...standingOf(row),
    tags: tags
      .filter(({ claimId }) => claimId === row.id)
      .map(({ name }) => name),
  }))
}

function standingOf(row: Row | QueuedClaim) {
  return {
    checkable: row.checkable === 1,
    sensitive: row.sensitive === 1,
    priority: PRIORITIES[row.priority] ?? 'normal',
    claimant: namedBy(row.claimantId, row.claimantName),
    assignee: namedBy(row.assigneeId, row.assigneeName),
  }
}

function namedBy(id: string | null, name: string | null) {
  return id && name !== null ? { id, name } : null
}

async function verdictOf(
  { db, deskId }: Desk,
  { verdictKey: key, verdictScaleId }: Row,
) {
  if (!key || !verdictScaleId) return null
  const scale = await findScaleVersion(db, deskId, verdictScaleId)
  const label = scale?.labels.find((label) => label.key === key)
  if (!scale || !label) throw new Error(`No label ${key} on the scale`)
  return { key, name: label.name, scaleVersion: scale.number }
}
