import { z } from 'zod'
import { named } from '#app/core/api/open-api.ts'
import {
  PARTIES,
  PRIMACIES,
  STANCES,
  VISIBILITIES,
} from '#app/core/research/research.ts'
import { Named } from './claim.ts'

const Kept = {
  id: z.string(),
  visibility: z.enum(VISIBILITIES),
  audience: z.array(Named),
  createdAt: z.string(),
}

const flag = z
  .union([z.literal(0), z.literal(1)])
  .transform((flag) => flag === 1)
  .pipe(z.boolean())

export const Answer = z.object({
  id: z.string(),
  text: z.string(),
  evidence: z.array(z.object({ id: z.string(), number: z.int() })),
  version: z.int(),
})

export const Question = named(
  'Question',
  z.object({
    ...Kept,
    text: z.string(),
    otherSide: flag,
    answers: z.array(Answer),
    version: z.int(),
  }),
)

export const Evidence = named(
  'Evidence',
  z.object({
    ...Kept,
    number: z.int(),
    url: z.string().nullable(),
    title: z.string().nullable(),
    publisher: z.string().nullable(),
    finding: z.string(),
    passage: z.string().nullable(),
    stance: z.enum(STANCES),
    primacy: z.enum(PRIMACIES),
    originGroup: z.string().nullable(),
    seenOn: z.string(),
    archivedAt: z.string().nullable(),
    /** The page as it is kept, or will be. */
    snapshotId: z.string().nullable(),
    suggested: flag,
    version: z.int(),
  }),
)

export const Contact = named(
  'Contact',
  z.object({
    ...Kept,
    party: z.enum(PARTIES),
    name: z.string(),
    channel: z.string().nullable(),
    request: z.string(),
    sentOn: z.string(),
    dueOn: z.string().nullable(),
    answeredOn: z.string().nullable(),
    answer: z.string().nullable(),
    version: z.int(),
  }),
)

export const File = named(
  'File',
  z.object({
    ...Kept,
    name: z.string(),
    mediaType: z.string(),
    byteSize: z.int(),
    sha256: z.string(),
    note: z.string().nullable(),
  }),
)

export const Comment = named(
  'Comment',
  z.object({
    id: z.string(),
    authorName: z.string().nullable(),
    /** Null where it was removed. */
    body: z.string().nullable(),
    isChanged: z.boolean(),
    parentId: z.string().nullable(),
    visibility: z.enum(VISIBILITIES),
    createdAt: z.string(),
    version: z.int(),
  }),
)

export const Research = named(
  'Research',
  z.object({
    questions: z.array(Question),
    evidence: z.array(Evidence),
    contacts: z.array(Contact),
    files: z.array(File),
  }),
)
