import {
  chosenSpan,
  type ChosenPassage,
} from '#app/core/claim/span/chosen-span.ts'
import { whyNotSpan } from '#app/core/claim/span/why-not-span.ts'
import { whyNotEdit } from '#app/core/claim/triage/why-not-edit.ts'
import { accept, refuse } from '#app/core/result.ts'
import type { Span } from '#app/core/text/span.ts'
import { updateClaim } from '#db/claims/claims.ts'
import type { Claim } from '#db/schema/claim.ts'
import {
  insertSightings,
  listArticleSightings,
  updateSighting,
} from '#db/articles/sightings.ts'
import { record } from '../../audit.ts'
import type { Desk, OpenDesk } from '../../desk.ts'
import { changeClaim, type SeenClaim } from '../change-claim.ts'
import { indexClaim } from '../new/index-claim.ts'
import { anchorColumns, newSighting } from '../new/new-sighting.ts'
import { findCurrentText, type CurrentText } from './find-current-text.ts'

export type NewSpan = {
  articleId: string
  versionNumber: number
  chosen: ChosenPassage
}

/**
 * Anchor a claim to another stretch of the article's current text; the quote
 * becomes that stretch, and so does a wording that was the quote.
 */
export function changeSpan(desk: Desk, seen: SeenClaim, given: NewSpan) {
  return changeClaim(desk, seen, async (desk, claim) => {
    const refusal = whyNotEdit(claim, desk.actor)
    if (refusal) return refuse(refusal)
    const current = await findCurrentText(desk, given)
    if (!current.ok) return current
    const { text } = current.value
    const span = chosenSpan(current.value, given.chosen)
    const noSpan = whyNotSpan(text, span)
    if (noSpan) return refuse(noSpan)

    const quote = text.slice(span.start, span.end)
    const wording = claim.wording === claim.quote ? quote : claim.wording
    const updatedAt = desk.now.toISOString()
    await updateClaim(desk.tx, claim, { quote, wording, updatedAt })
    const before = await anchorTo(desk, claim, { ...current.value, span })
    await indexClaim(desk, { ...claim, quote, wording })
    await record(desk, {
      action: 'claim.span-changed',
      subjectId: claim.id,
      detail: { ...span, before },
    })
    return accept({ claimId: claim.id, before })
  })
}

/** Ties the claim's own sighting in the article to `span`; gives the old one. */
async function anchorTo(
  desk: OpenDesk,
  claim: Claim,
  current: CurrentText & { span: Span },
) {
  const { articleId, versionId, text, span } = current
  const inArticle = await listArticleSightings(desk.tx, desk.deskId, articleId)
  const own = inArticle.find(
    ({ claimId, foundForId }) => claimId === claim.id && !foundForId,
  )
  if (!own) {
    const isFirst = claim.articleId === articleId ? 1 : 0
    const sighting = newSighting(desk, claim.id, current)
    await insertSightings(desk.tx, [{ ...sighting, isFirst }])
    return null
  }
  await updateSighting(desk.tx, own.id, {
    ...anchorColumns(text, span),
    articleVersionId: versionId,
    anchorState: 'exact',
  })
  return { start: own.startOffset, end: own.endOffset }
}
