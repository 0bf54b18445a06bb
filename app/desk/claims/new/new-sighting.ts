import type { Insertable } from 'kysely'
import { describeAnchor } from '#app/core/text/anchor.ts'
import type { Span } from '#app/core/text/span.ts'
import type { ArticleTable } from '#db/schema/article.ts'
import type { SightingTable } from '#db/schema/claim.ts'
import type { OpenDesk } from '../../desk.ts'

type Row = Insertable<SightingTable>

/** A text that claims are anchored in, and where it appeared. */
export type AnchoringText = {
  versionId: string
  text: string
  article: Pick<
    ArticleTable,
    'headline' | 'publisher' | 'publishedOn' | 'canonicalUrl'
  >
}

/** The first sighting of a claim: the stretch `span` of a text. */
export function newSighting(
  desk: OpenDesk,
  claimId: string,
  { versionId, text, article, span }: AnchoringText & { span: Span },
): Row {
  return {
    ...sightingRow(desk, claimId),
    ...anchorColumns(text, span),
    articleVersionId: versionId,
    anchorState: 'exact',
    url: article.canonicalUrl,
    headline: article.headline,
    publisher: article.publisher,
    publishedOn: article.publishedOn,
  }
}

/** The columns that tie a sighting to a stretch of a text. */
export function anchorColumns(text: string, span: Span) {
  const { exact, prefix, suffix, start, end } = describeAnchor(text, span)
  return { exact, prefix, suffix, startOffset: start, endOffset: end }
}

/** The first sighting of a claim, tied to no text. */
export function sightingRow(desk: OpenDesk, claimId: string): Row {
  return {
    id: desk.newId('sig'),
    deskId: desk.deskId,
    claimId,
    articleVersionId: null,
    startOffset: null,
    endOffset: null,
    exact: null,
    prefix: null,
    suffix: null,
    anchorState: 'none',
    url: null,
    headline: null,
    publisher: null,
    publishedOn: null,
    archivedAt: null,
    isFirst: 1,
    createdAt: desk.now.toISOString(),
    createdById: desk.actor.id,
  }
}
