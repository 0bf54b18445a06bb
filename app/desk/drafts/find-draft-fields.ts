import {
  EMPTY_DRAFT,
  pickFields,
  type DraftFields,
} from '#app/core/draft/draft-fields.ts'
import { makeSlug } from '#app/core/review/slug.ts'
import { findDraft } from '#db/publication/drafts.ts'
import type { Db } from '#db/schema.ts'
import type { Claim } from '#db/schema/claim.ts'

/** The draft of a claim as it stands, or what a new one begins with. */
export async function findDraftFields(
  db: Db,
  claim: Claim,
): Promise<{ fields: DraftFields; version: number; updatedAt: string | null }> {
  const draft = await findDraft(db, claim.deskId, claim.id)
  if (!draft) return { fields: beginDraft(claim), version: 0, updatedAt: null }
  const { version, updatedAt } = draft
  return { fields: pickFields(draft), version, updatedAt }
}

function beginDraft({ wording }: Claim): DraftFields {
  return { ...EMPTY_DRAFT, shortClaim: wording, slug: makeSlug(wording) }
}
