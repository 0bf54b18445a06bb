import { distinctTerms, matchTerms } from '#app/core/matching/match-terms.ts'
import { isTelling } from '#app/core/matching/score.ts'
import {
  sharedReasons,
  type SharedReasons,
} from '#app/core/matching/shared-reasons.ts'
import type { Viewer } from '../claims/claims.ts'
import type { Db } from '../schema.ts'
import { findCandidates, type Candidate } from '../search/candidates.ts'
import { SEARCHED, type Searched } from '../search/search.ts'
import { listSubjects, type Subject } from './subjects.ts'

export type SimilarRequest = {
  texts: readonly string[]
  /** Claims and imported reviews that are not wanted, by text. */
  without?: readonly ReadonlySet<string>[]
  /** Without it, all of them. */
  nouns?: readonly Searched[]
  limit: number
}

/** Something that resembles a text, and why. */
export type Similar = Subject & { share: number; reasons: SharedReasons }

/** What one text may ask for, and what many at once share. */
export const LOOK_FOR_ONE = { newest: 400, scored: 100 }
const LOOK_FOR_MANY = { newest: 200, scored: 20 }
/** So many of each text are loaded for each one that is shown. */
const SPARE = 3

/**
 * For each text the earlier claims, published reviews and imported ones that
 * resemble it, the most alike first. It costs the same on a large desk; others'
 * sensitive claims stay hidden.
 */
export async function findSimilar(
  db: Db,
  viewer: Viewer,
  { texts, without = [], nouns = SEARCHED, limit }: SimilarRequest,
): Promise<Similar[][]> {
  const candidates = await findCandidates(db, {
    deskId: viewer.deskId,
    nouns,
    texts: texts.map((text) => distinctTerms(matchTerms(text))),
    ...(texts.length > 1 ? LOOK_FOR_MANY : LOOK_FOR_ONE),
  })
  const telling = candidates.map((some) =>
    some
      .filter(({ score }) => isTelling(score))
      .slice(0, limit * SPARE + (without[0]?.size ?? 0)),
  )
  const subjects = await subjectsOf(db, viewer, telling.flat())
  return telling.map((some, at) =>
    withoutTwins(some.flatMap((one) => subjects.get(keyOf(one)) ?? []))
      .filter((one) => !without[at]?.has(claimOrImported(one)))
      .slice(0, limit)
      .map((one) => withReasons(one, some)),
  )
}

/** A review stands for the claim that it is of. */
export function claimOrImported(subject: Subject) {
  return subject.kind === 'review' ? subject.claimId : subject.id
}

function keyOf({ noun, subjectId }: Candidate) {
  return `${noun} ${subjectId}`
}

async function subjectsOf(
  db: Db,
  viewer: Viewer,
  candidates: readonly Candidate[],
) {
  const idsOf = (wanted: Searched) => [
    ...new Set(
      candidates
        .filter(({ noun }) => noun === wanted)
        .map(({ subjectId }) => subjectId),
    ),
  ]
  const subjects = await listSubjects(db, viewer, {
    claim: idsOf('claim'),
    review: idsOf('review'),
    imported: idsOf('imported'),
  })
  return new Map(subjects.map((one) => [`${one.kind} ${one.id}`, one]))
}

/** A claim that has a published review is shown once, as its review. */
function withoutTwins(subjects: readonly Subject[]) {
  const reviewed = new Set(
    subjects.flatMap((one) => (one.kind === 'review' ? [one.claimId] : [])),
  )
  return subjects.filter(
    ({ kind, id }) => kind !== 'claim' || !reviewed.has(id),
  )
}

function withReasons(subject: Subject, among: readonly Candidate[]): Similar {
  const key = `${subject.kind} ${subject.id}`
  const { score } = among.find((one) => keyOf(one) === key)!
  const reasons = sharedReasons(score.shared, matchTerms(subject.text))
  return { ...subject, share: score.share, reasons }
}
