import type {
  AnsweredQuestion,
  Appearance,
  CitedSource,
  Claimant,
  ReviewInput,
} from './content.ts'
import type { MediaAssessment } from './media/media-assessment.ts'

/** What of a review differs between two versions, in reading order. */
export type DiffField = (typeof diffFields)[number]

export type FieldDifference = {
  field: DiffField
  before: string | null
  after: string | null
}

export const diffFields = [
  'shortClaim',
  'wording',
  'quote',
  'claimants',
  'speaker',
  'claimedOn',
  'place',
  'appearances',
  'media',
  'verdict',
  'verdictExplanation',
  'summary',
  'explanation',
  'methodologyNote',
  'questions',
  'sources',
  'gateReasons',
  'people',
  'language',
  'expiresOn',
  'tags',
] as const

/** The fields in which two versions differ, as the texts that a reader compares. */
export function diffContents(
  before: ReviewInput,
  after: ReviewInput,
): FieldDifference[] {
  const [old, current] = [readable(before), readable(after)]
  return diffFields
    .filter((field) => old[field] !== current[field])
    .map((field) => ({
      field,
      before: old[field],
      after: current[field],
    }))
}

/** Each field as the text that a reader compares. */
function readable(content: ReviewInput): Record<DiffField, string | null> {
  const { claim, verdict, gateReasons, people } = content
  return {
    shortClaim: claim.short,
    wording: claim.wording,
    quote: claim.quote,
    claimants: lines(claim.claimants.map(claimantLine)),
    speaker: claim.speaker && parts(claim.speaker.name, claim.speaker.role),
    claimedOn: claim.claimedOn,
    place: claim.place,
    appearances: lines(claim.appearances.map(appearanceLine)),
    media: content.media ? mediaText(content.media) : null,
    verdict: verdict.label,
    verdictExplanation: verdict.explanation,
    summary: content.summary,
    explanation: content.explanationMarkdown,
    methodologyNote: content.methodologyNote,
    questions: lines(content.questions.map(questionLine)),
    sources: lines(content.sources.map(sourceLine)),
    gateReasons: lines(
      Object.values(gateReasons).flatMap((text) => text ?? []),
    ),
    people: lines([...people.raters, ...people.reviewers]),
    language: content.language,
    expiresOn: content.expiresOn,
    tags: lines(content.tags),
  }
}

function claimantLine({ name, role, sameAs }: Claimant) {
  return parts(name, role, ...sameAs)
}

function appearanceLine(work: Appearance) {
  const { headline, publisher, publishedOn, url, archivedAt } = work
  return parts(headline, publisher, publishedOn, url, archivedAt)
}

function mediaText(media: MediaAssessment) {
  const { categories, contextDescription, originalMediaLink } = media
  const places = media.appearances.map((place) =>
    parts(
      place.kind,
      place.description,
      place.contentUrl,
      place.archivedAt,
      place.startTime,
      place.endTime,
    ),
  )
  const said = [contextDescription, originalMediaLink, media.creator?.name]
  return lines([
    categories.join(', '),
    ...said.flatMap((text) => text ?? []),
    ...places,
  ])
}

function questionLine({ question, answer, evidenceNumbers }: AnsweredQuestion) {
  return parts(question, answer, ...evidenceNumbers.map((n) => `[${n}]`))
}

function sourceLine(source: CitedSource) {
  const { number, title, publisher, finding, url, archivedAt } = source
  const { stance, primacy } = source
  const marks = [stance, primacy]
  return parts(
    `[${number}]`,
    title,
    publisher,
    finding,
    url,
    archivedAt,
    ...marks,
  )
}

function parts(...texts: (string | null)[]) {
  return texts.filter((text) => text !== null && text !== '').join(' · ')
}

function lines(texts: string[]) {
  return texts.length > 0 ? texts.join('\n') : null
}
