import { z } from 'zod'
import { accept, type Accepted, type Refused } from '#app/core/result.ts'
import {
  PARTIES,
  PRIMACIES,
  STANCES,
  VISIBILITIES,
} from '#app/core/research/research.ts'
import { addContact, changeContact } from '#app/desk/research/add-contact.ts'
import {
  acceptEvidence,
  addEvidence,
  changeEvidence,
  removeEvidence,
} from '#app/desk/research/add-evidence.ts'
import { answerQuestion } from '#app/desk/research/answer-question.ts'
import {
  askQuestion,
  changeQuestion,
  removeQuestion,
} from '#app/desk/research/ask-question.ts'
import { retakeSnapshot } from '#app/desk/research/request-snapshot.ts'
import { inResearch, outOfResearch } from './in-research.ts'

const line = (most: number) => z.string().trim().min(1).max(most)
const address = z
  .url({ protocol: /^https?$/ })
  .max(2000)
  .nullable()
const Id = z.string().min(1).max(60)

export const Audience = z
  .object({
    visibility: z.enum(VISIBILITIES).default('desk'),
    personIds: z.array(Id).max(200).default([]),
  })
  .default({ visibility: 'desk', personIds: [] })

const Question = z.object({
  text: line(1000),
  otherSide: z.boolean().default(false),
  audience: Audience,
})

const Answer = z.object({
  text: line(4000),
  evidenceIds: z.array(Id).max(200).default([]),
})

const Evidence = z.object({
  url: address.default(null),
  title: line(300).nullable().default(null),
  publisher: line(200).nullable().default(null),
  finding: line(4000),
  passage: line(4000).nullable().default(null),
  stance: z.enum(STANCES),
  primacy: z.enum(PRIMACIES),
  originGroup: line(120).nullable().default(null),
  seenOn: z.iso.date(),
  archivedAt: address.default(null),
  audience: Audience,
})

const Contact = z
  .object({
    party: z.enum(PARTIES),
    name: line(200),
    channel: line(100).nullable().default(null),
    request: line(4000),
    sentOn: z.iso.date(),
    dueOn: z.iso.date().nullable().default(null),
    answeredOn: z.iso.date().nullable().default(null),
    answer: line(8000).nullable().default(null),
    audience: Audience,
  })
  .refine(({ answer, answeredOn }) => !answer === !answeredOn, {
    path: ['answeredOn'],
    error: 'An answer and the day it came on belong together.',
  })

const flag = (is: boolean) => (is ? (1 as const) : (0 as const))

const QUESTION = '/questions/{id}'
const EVIDENCE = '/evidence/{id}'

export const writesResearch = [
  inResearch({
    id: 'askQuestion',
    shelf: 'questions',
    path: '/questions',
    summary: 'Ask what must be known to judge the claim',
    body: Question,
    async verb(desk, { claimId }, { otherSide, ...body }) {
      const asked = { claimId, ...body, otherSide: flag(otherSide) }
      const done = await askQuestion(desk, asked)
      return named(done, ({ questionId }) => questionId)
    },
  }),
  inResearch({
    id: 'changeQuestion',
    shelf: 'questions',
    method: 'PUT',
    path: QUESTION,
    summary: 'Put a question otherwise',
    body: Question,
    ifMatch: 'required',
    async verb(desk, { claimId, id, seenVersion = 0 }, body) {
      const seen = { claimId, questionId: id, seenVersion }
      const changed = { ...body, otherSide: flag(body.otherSide) }
      const done = await changeQuestion(desk, seen, changed)
      return named(done, ({ questionId }) => questionId)
    },
  }),
  outOfResearch({
    id: 'removeQuestion',
    path: QUESTION,
    summary: 'Take a question away, with its answers',
    verb: (desk, { claimId, id }) =>
      removeQuestion(desk, { claimId, questionId: id, seenVersion: 0 }),
  }),
  inResearch({
    id: 'answerQuestion',
    shelf: 'questions',
    path: `${QUESTION}/answers`,
    summary: 'Answer a question from evidence',
    body: Answer,
    async verb(desk, { claimId, id }, body) {
      const asked = { claimId, questionId: id, ...body }
      return named(await answerQuestion(desk, asked), () => id)
    },
  }),
  inResearch({
    id: 'changeAnswer',
    shelf: 'questions',
    method: 'PUT',
    path: `${QUESTION}/answers/{innerId}`,
    summary: 'Answer a question otherwise; If-Match names the answer’s version',
    body: Answer,
    ifMatch: 'required',
    async verb(desk, { claimId, id, innerId, seenVersion }, body) {
      const seen = { claimId, questionId: id, answerId: innerId, seenVersion }
      const done = await answerQuestion(desk, { ...seen, ...body })
      return named(done, () => id)
    },
  }),
  inResearch({
    id: 'addEvidence',
    shelf: 'evidence',
    path: '/evidence',
    summary: 'Add a source; its page is fetched and kept unless told not to',
    body: Evidence.extend({
      snapshot: z.enum(['take', 'none']).default('take'),
    }),
    async verb(desk, { claimId }, body) {
      const done = await addEvidence(desk, { claimId, ...body })
      return named(done, ({ evidenceId }) => evidenceId)
    },
  }),
  inResearch({
    id: 'changeEvidence',
    shelf: 'evidence',
    method: 'PUT',
    path: EVIDENCE,
    summary: 'Describe a source otherwise',
    body: Evidence,
    ifMatch: 'required',
    async verb(desk, { claimId, id, seenVersion = 0 }, body) {
      const seen = { claimId, evidenceId: id, seenVersion }
      const done = await changeEvidence(desk, seen, body)
      return named(done, ({ evidenceId }) => evidenceId)
    },
  }),
  inResearch({
    id: 'acceptEvidence',
    shelf: 'evidence',
    path: `${EVIDENCE}/accept`,
    summary: 'Make a contributor’s suggestion part of the evidence',
    async verb(desk, { claimId, id, seenVersion = 0 }) {
      const seen = { claimId, evidenceId: id, seenVersion }
      return named(await acceptEvidence(desk, seen), () => id)
    },
  }),
  inResearch({
    id: 'retakeSnapshot',
    shelf: 'evidence',
    path: `${EVIDENCE}/snapshot`,
    summary: 'Have the page of a source fetched and kept again',
    async verb(desk, { claimId, id }) {
      const done = await retakeSnapshot(desk, { claimId, evidenceId: id })
      return named(done, () => id)
    },
  }),
  outOfResearch({
    id: 'removeEvidence',
    path: EVIDENCE,
    summary: 'Take a source away; its number is not given to another',
    verb: (desk, { claimId, id }) =>
      removeEvidence(desk, { claimId, evidenceId: id, seenVersion: 0 }),
  }),
  inResearch({
    id: 'addContact',
    shelf: 'contacts',
    path: '/contacts',
    summary: 'Note that the claimant or an expert was asked',
    body: Contact,
    async verb(desk, { claimId }, body) {
      const done = await addContact(desk, { claimId, ...body })
      return named(done, ({ contactId }) => contactId)
    },
  }),
  inResearch({
    id: 'changeContact',
    shelf: 'contacts',
    method: 'PUT',
    path: '/contacts/{id}',
    summary: 'Note an answer to a request, or put the request right',
    body: Contact,
    ifMatch: 'required',
    async verb(desk, { claimId, id, seenVersion = 0 }, body) {
      const seen = { claimId, contactId: id, seenVersion }
      return named(await changeContact(desk, seen, body), () => id)
    },
  }),
]

/** What was done, under the id of what it was done to. */
function named<Value>(
  done: Accepted<Value> | Refused<string, unknown>,
  idOf: (value: Value) => string,
) {
  return done.ok ? accept({ id: idOf(done.value) }) : done
}
