import type { ArticleSentence } from '#app/core/article/break-into-claims.ts'
import { claimantKind } from '#app/core/claim/found/claimant-name.ts'
import { overlaps } from '#app/core/claim/highlight.ts'
import {
  chosenSpan,
  type ChosenPassage,
} from '#app/core/claim/span/chosen-span.ts'
import { whyNotSpan } from '#app/core/claim/span/why-not-span.ts'
import { mayDo } from '#app/core/people/roles.ts'
import { accept, refuse } from '#app/core/result.ts'
import type { Span } from '#app/core/text/span.ts'
import { insertClaims } from '#db/articles/candidates.ts'
import {
  insertSightings,
  listArticleSightings,
} from '#db/articles/sightings.ts'
import { record } from '../../audit.ts'
import { inTransaction, type Desk, type OpenDesk } from '../../desk.ts'
import {
  findCurrentText,
  type CurrentText,
} from '../triage/find-current-text.ts'
import { indexClaim } from './index-claim.ts'
import { newClaim } from './new-claim.ts'
import { newSighting } from './new-sighting.ts'
import { resolveClaimant } from './resolve-claimants.ts'

export type AddClaim = {
  articleId: string
  versionNumber: number
  chosen: ChosenPassage
  /** The quote itself where none is given. */
  wording: string | null
}

/** Add a claim that the engine missed, on a stretch of the current text. */
export function addClaim(desk: Desk, given: AddClaim) {
  return inTransaction(desk, async (desk) => {
    if (!mayDo(desk.actor, 'claim.triage')) return refuse('not-allowed')
    const found = await findCurrentText(desk, given)
    if (!found.ok) return found
    const span = chosenSpan(found.value, given.chosen)
    const noSpan = whyNotSpan(found.value.text, span)
    if (noSpan) return refuse(noSpan)
    const same = await findSameSpan(desk, found.value, span)
    if (same) return refuse('already-a-claim', { claimId: same.claimId })

    const claimId = await writeClaim(desk, { ...found.value, span }, given)
    return accept({ claimId })
  })
}

async function findSameSpan(
  desk: OpenDesk,
  { articleId, versionId }: CurrentText,
  { start, end }: Span,
) {
  const known = await listArticleSightings(desk.tx, desk.deskId, articleId)
  return known.find(
    ({ articleVersionId, startOffset, endOffset }) =>
      articleVersionId === versionId &&
      startOffset === start &&
      endOffset === end,
  )
}

async function writeClaim(
  desk: OpenDesk,
  found: CurrentText & { span: Span },
  { articleId, wording }: AddClaim,
) {
  const { text, article, span } = found
  const quote = text.slice(span.start, span.end)
  const sentence = found.sentences.find((one) => overlaps(one, span))
  const claimant = sentence?.speaker ?? article.publisher ?? ''
  const row = newClaim(desk, {
    articleId,
    origin: 'selection',
    quote,
    wording: wording ?? quote.replaceAll(/\s+/g, ' '),
    ...judged(sentence),
    claimedOn: article.publishedOn,
    claimantId: await resolveClaimant(desk, {
      name: claimant,
      kind: claimantKind(claimant, article.publisher),
    }),
  })
  await insertClaims(desk.tx, [row])
  await insertSightings(desk.tx, [newSighting(desk, row.id, found)])
  await indexClaim(desk, row, claimant)
  await record(desk, {
    action: 'claim.found',
    subjectId: row.id,
    detail: { articleId, versionId: found.versionId, ...span },
  })
  return row.id
}

/** What the engine thought of the sentence that a person chose. */
function judged(sentence: ArticleSentence | undefined) {
  if (!sentence) return {}
  const { kind, score, speaker } = sentence
  return {
    kind,
    score: Math.round(score),
    speaker,
    checkable: sentence.checkable ? 1 : 0,
  } as const
}
