export type AnnotatedArticle = {
  headline: string
  language: string
  /** The address of the work itself, as an IRI. */
  source: string
  /** The text that offsets count in, and when it was taken in. */
  text: string
  takenInAt: string
}

export type AnnotatedClaim = {
  id: string
  wording: string
  language: string
  labels: readonly string[]
  createdAt: string
  places: readonly QuotedPlace[]
  /** Null where nothing is published of it. */
  review: { url: string; verdict: string; publishedAt: string } | null
}

/** Offsets count UTF-16 units, as everywhere on the desk. */
export type QuotedPlace = {
  startOffset: number
  endOffset: number
  exact: string
  prefix: string | null
  suffix: string | null
}

export type AnnotationSet = {
  /** The address at which the collection is served. */
  id: string
  creator: { id: string; name: string }
}

/**
 * The claims of an article as a W3C Web Annotation collection of one page. What is
 * published is assessed by its review; the rest is only pointed out.
 */
export function buildAnnotations(
  article: AnnotatedArticle,
  claims: readonly AnnotatedClaim[],
  { id, creator }: AnnotationSet,
) {
  const items = claims.map((claim) => ({
    id: `${id}#${claim.id}`,
    type: 'Annotation' as const,
    motivation: claim.review ? 'assessing' : 'identifying',
    creator: { ...creator, type: 'Organization' as const },
    created: claim.createdAt,
    ...(claim.review && { modified: claim.review.publishedAt }),
    body: bodiesOf(claim),
    target: claim.places.map((place) => targetOf(place, article)),
  }))
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationCollection' as const,
    label: article.headline,
    total: items.length,
    // A collection of nothing has no page, and a page is never empty.
    ...(items.length > 0 && {
      first: {
        id: `${id}#page-1`,
        type: 'AnnotationPage' as const,
        startIndex: 0,
        items,
      },
    }),
  }
}

function bodiesOf({ wording, language, labels, review }: AnnotatedClaim) {
  return [
    textBody(wording, { purpose: 'describing', language }),
    ...labels.map((label) => textBody(label, { purpose: 'tagging' })),
    ...(review
      ? [
          textBody(review.verdict, { purpose: 'assessing', language }),
          {
            type: 'SpecificResource' as const,
            source: review.url,
            purpose: 'linking',
          },
        ]
      : []),
  ]
}

function textBody(value: string, more: { purpose: string; language?: string }) {
  return { type: 'TextualBody' as const, value, format: 'text/plain', ...more }
}

/** The quote finds it in the work; the position in the text as it was taken in. */
function targetOf(place: QuotedPlace, article: AnnotatedArticle) {
  const { exact, prefix, suffix, startOffset, endOffset } = place
  const { source, text, language, takenInAt } = article
  return {
    type: 'SpecificResource' as const,
    source: { id: source, type: 'Text' as const, language },
    state: { type: 'TimeState' as const, sourceDate: takenInAt },
    selector: [
      {
        type: 'TextQuoteSelector' as const,
        exact,
        ...(prefix && { prefix }),
        ...(suffix && { suffix }),
      },
      {
        type: 'TextPositionSelector' as const,
        start: codePointsUntil(text, startOffset),
        end: codePointsUntil(text, endOffset),
      },
    ],
  }
}

/** The model counts code points, not the units of a string. */
function codePointsUntil(text: string, offset: number) {
  return [...text.slice(0, offset)].length
}
