import type {
  ClaimKind,
  LineRole,
  ReasonCode,
} from '#app/core/article/break-into-claims.ts'

/** Why the engine kept, ranked or dropped a sentence; `detail` is what it rests on. */
const reasons: Record<ReasonCode, (detail?: string) => string> = {
  'number-with-unit': (detail) =>
    resting('A figure with what it counts', detail),
  number: (detail) => resting('A figure', detail),
  toll: (detail) => resting('How many were killed, hurt or held', detail),
  comparison: (detail) => resting('A comparison', detail),
  change: (detail) => resting('A change that can be measured', detail),
  'named-act': (detail) => resting('An act that was done or not', detail),
  'dated-act': (detail) => resting('Says when', detail),
  accusation: (detail) => resting('Violence, crime or an accusation', detail),
  commitment: (detail) => resting('A promise, denial or warning', detail),
  superlative: (detail) => resting('A first, a most or an only', detail),
  authority: (detail) => resting('An authority', detail),
  record: (detail) => resting('Rests on a document or a count', detail),
  cause: (detail) => resting('Says what caused what', detail),
  'public-matter': (detail) => resting('A matter of public interest', detail),
  'headline-topic': () => 'About what the headline is about',
  prominent: () => 'Stands at the top of the article',
  'reported-speech': (detail) => resting('Asserted by', detail),
  'trained-model': (detail) => resting('The trained model’s share', detail),
  'fact-inside-opinion': (detail) =>
    resting('An opinion or forecast that carries a fact', detail),
  'needs-interpretation': (detail) =>
    resting('Can be read in more than one way', detail),
  opinion: (detail) => resting('An opinion or a judgement', detail),
  position: (detail) => resting('What somebody wants or demands', detail),
  prediction: (detail) => resting('About what may come', detail),
  question: () => 'A question',
  'attribution-only': (detail) =>
    resting('Introduces speech or says that nobody spoke', detail),
  'too-short': () => 'Too short to be a claim',
  repeated: () => 'Said already in the same words',
  'below-threshold': () => 'Little in it to check',
  kept: () => 'States something that can be checked',
}

export const engine = {
  reasons,
  roles: {
    'site-chrome': 'Menu, notice or other furniture of the site',
    headline: 'Headline',
    byline: 'Byline',
    caption: 'Caption or credit of a picture',
    'related-headline': 'Headline of another story',
    subheading: 'Subheading',
    body: 'Body',
  } satisfies Record<LineRole, string>,
  kinds: {
    event: 'Event',
    quantity: 'Quantity',
    statement: 'Statement',
    causal: 'Cause',
    position: 'Position',
    prediction: 'Prediction',
    opinion: 'Opinion',
    question: 'Question',
    other: 'Other',
  } satisfies Record<ClaimKind, string>,
}

function resting(sentence: string, detail: string | undefined) {
  return detail ? `${sentence}: ${detail}` : sentence
}
