import { z } from 'zod'
import { CORRECTION_CLASSES } from '#app/core/review/content.ts'
import { refuse } from '#app/core/result.ts'
import { readCorrectionLog } from '#app/desk/corrections/read-correction-log.ts'
import { listDeskReviews } from '#app/desk/feeds/list-desk-reviews.ts'
import { listPublicReviews } from '#app/desk/feeds/list-public-reviews.ts'
import { PAGE, timeCursor, toCursor } from '#app/http/api/cursor.ts'
import { operation } from '#app/http/api/operation.ts'
import { findReview, findReviewBySlug } from '#db/publication/reviews.ts'
import { found, page, pageOf } from '../shapes/answers.ts'
import {
  ListedReview,
  PublishedReview,
  showListedReview,
  showReview,
} from '../shapes/review.ts'

const STATES = ['published', 'withdrawn', 'hidden'] as const

const Changed = z.object({ before: z.string(), after: z.string() }).nullable()

const logged = { id: z.string(), at: z.string(), slug: z.string() }

const LoggedEntry = z.union([
  z.object({
    ...logged,
    kind: z.enum(CORRECTION_CLASSES),
    /** The version that it made. */
    version: z.int(),
    claim: z.string(),
    note: z.string(),
    verdict: Changed,
    wording: Changed,
  }),
  z.object({
    ...logged,
    kind: z.literal('withdrawn'),
    /** Null where the claim itself must not be shown. */
    claim: z.string().nullable(),
    note: z.string(),
  }),
])

const day = z.iso.date().optional()

export const readReviews = [
  operation({
    id: 'listReviews',
    noun: 'reviews',
    method: 'GET',
    path: '/reviews',
    scope: 'desk:read',
    summary: 'List what the desk has published, the newest first',
    query: z.object({
      q: z.string().max(200).optional(),
      state: z.enum(STATES).optional(),
      verdict: z.string().max(60).optional(),
      ...PAGE,
    }),
    answer: pageOf(
      ListedReview.extend({ claimId: z.string(), state: z.enum(STATES) }),
    ),
    isPaged: true,
    async run({ desk, query: { q, state, verdict, after, limit } }) {
      const { reviews, next } = await listDeskReviews(desk, {
        words: q,
        state,
        verdictKey: verdict,
        after: timeCursor(after),
        limit,
      })
      const items = reviews.map((row) => showListedReview(row, desk.origin))
      return page(items, next && toCursor(next))
    },
  }),
  operation({
    id: 'getReview',
    noun: 'reviews',
    method: 'GET',
    path: '/reviews/{reviewId}',
    scope: 'desk:read',
    summary: 'Get a published review with its versions and corrections',
    answer: PublishedReview,
    async run({ desk, params }) {
      const { db, deskId, origin } = desk
      const review = await findReview(db, deskId, params.reviewId!)
      if (review?.state !== 'published') return refuse('no-such-review')
      return found(await showReview(db, review, origin), 'no-such-review')
    },
  }),
]

export const publicReads = [
  operation({
    id: 'listPublicReviews',
    noun: 'public',
    method: 'GET',
    path: '/public/reviews',
    scope: null,
    summary: 'List published reviews, the newest first',
    query: z.object({
      q: z.string().max(200).optional(),
      verdict: z.string().max(60).optional(),
      tag: z.string().max(60).optional(),
      from: day,
      until: day,
      ...PAGE,
    }),
    answer: pageOf(ListedReview),
    isPaged: true,
    async run({ desk, query }) {
      const { q, verdict, tag, from, until, after, limit } = query
      const { reviews, next } = await listPublicReviews(desk.db, desk.deskId, {
        words: q,
        verdictKey: verdict,
        ...{ tag, from, until, limit },
        after: timeCursor(after),
      })
      const items = reviews.map((row) => showListedReview(row, desk.origin))
      return page(items, next && toCursor(next))
    },
  }),
  operation({
    id: 'getPublicReview',
    noun: 'public',
    method: 'GET',
    path: '/public/reviews/{slug}',
    scope: null,
    summary: 'Get a published review by the last part of its address',
    answer: PublishedReview,
    async run({ desk, params }) {
      const { db, deskId, origin } = desk
      const review = await findReviewBySlug(db, deskId, params.slug!)
      if (review?.state !== 'published') return refuse('no-such-review')
      return found(await showReview(db, review, origin), 'no-such-review')
    },
  }),
  operation({
    id: 'listCorrections',
    noun: 'public',
    method: 'GET',
    path: '/public/corrections',
    scope: null,
    summary: 'List what was corrected and withdrawn, the newest first',
    query: z.object(PAGE),
    answer: pageOf(LoggedEntry),
    isPaged: true,
    async run({ desk: { db, deskId }, query: { after, limit } }) {
      const asked = { after: timeCursor(after), limit }
      const { entries, next } = await readCorrectionLog(db, deskId, asked)
      return page(entries, next && toCursor(next))
    },
  }),
]
