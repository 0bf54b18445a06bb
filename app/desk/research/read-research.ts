import { isOpen } from '#app/core/claim/claim-state.ts'
import { mayDo } from '#app/core/people/roles.ts'
import { findClaim } from '#db/claims/claims.ts'
import { listActivePeople } from '#db/people/people.ts'
import { listAttachments } from '#db/research/attachments.ts'
import { listAudiences } from '#db/research/audience.ts'
import { listContacts } from '#db/research/contacts.ts'
import { listEvidence } from '#db/research/evidence.ts'
import {
  listAnswerEvidence,
  listAnswers,
  listQuestions,
} from '#db/research/questions.ts'
import type { Claim } from '#db/schema/claim.ts'
import type { Desk } from '../desk.ts'
import { readMatches } from '../matching/read-matches.ts'
import { readEvidenceGate } from './read-evidence-gate.ts'

const MOST_SIMILAR = 6

/** Everything the research page of a claim shows, or null without such a claim. */
export async function readResearch(desk: Desk, claimId: string) {
  const { db, deskId, actor, now } = desk
  const claim = await findClaim(db, desk, claimId)
  if (!claim) return null
  const evidence = await listEvidence(db, desk, claimId)
  const contacts = await listContacts(db, desk, claimId)
  const files = await listAttachments(db, desk, claimId)
  const questions = await readQuestions(desk, claimId, evidence)
  const audiences = await listAudiences(
    db,
    [evidence, contacts, files, questions].flat().map(({ id }) => id),
  )
  const withAudience = <Row extends Kept>({
    deskId: _d,
    claimId: _c,
    ...row
  }: Row) => ({
    ...row,
    audience: audiences
      .filter(({ subjectId }) => subjectId === row.id)
      .map(({ id, name }) => ({ id, name })),
  })
  return {
    claim: shownClaim(claim),
    today: now.toISOString().slice(0, 10),
    may: mayOf(actor, claim),
    actorId: actor.id,
    people: await listActivePeople(db, deskId),
    gate: await readEvidenceGate(desk, claim),
    questions: questions.map(withAudience),
    evidence: evidence.map(withAudience),
    contacts: contacts.map(withAudience),
    files: files.map(withAudience),
    matches: await readMatches(desk, claim, MOST_SIMILAR),
  }
}

/** What of a row the page has no use for. */
type Kept = { id: string; deskId: string; claimId: string }

function shownClaim({ id, state, version }: Claim) {
  return { id, state, version }
}

function mayOf(actor: Desk['actor'], { state }: Claim) {
  const open = isOpen(state)
  return {
    research: open && mayDo(actor, 'claim.research'),
    suggest: open && mayDo(actor, 'evidence.suggest'),
  }
}

/** The questions with their answers; of the evidence only what the actor sees. */
async function readQuestions(
  { db, ...viewer }: Desk,
  claimId: string,
  evidence: readonly { id: string }[],
) {
  const questions = await listQuestions(db, viewer, claimId)
  const ids = questions.map(({ id }) => id)
  const answers = await listAnswers(db, ids)
  const cited = await listAnswerEvidence(
    db,
    answers.map(({ id }) => id),
  )
  const visible = cited.filter(({ id }) => evidence.some((e) => e.id === id))
  return questions.map((question) => ({
    ...question,
    answers: answers
      .filter(({ questionId }) => questionId === question.id)
      .map((answer) => ({
        ...answer,
        evidence: visible
          .filter(({ answerId }) => answerId === answer.id)
          .map(({ id, number }) => ({ id, number })),
      })),
  }))
}
