import { z } from 'zod'

/** What can go wrong before the desk is asked, and how HTTP says so. */
export const PROBLEMS = {
  'not-understood': 400,
  'json-unreadable': 400,
  'input-invalid': 422,
  'token-missing': 401,
  'token-invalid': 401,
  'scope-missing': 403,
  'roles-missing': 403,
  'no-such-address': 404,
  'method-not-allowed': 405,
  'key-invalid': 400,
  'key-in-use': 409,
  'key-reused': 422,
  'version-unreadable': 400,
  'version-missing': 428,
  'changed-since': 412,
  'foreign-origin': 403,
  'length-missing': 411,
  'body-too-large': 413,
  'media-type-unknown': 415,
  'too-many-requests': 429,
  refused: 409,
  fault: 500,
} as const
export type ProblemKind = keyof typeof PROBLEMS

/** RFC 9457; `code` names the refusal of the desk, `errors` the bad fields. */
export const Problem = z.object({
  type: z.url(),
  title: z.string(),
  status: z.int(),
  detail: z.string().optional(),
  code: z.string(),
  requestId: z.string().optional(),
  errors: z
    .array(
      z.object({
        pointer: z.string().optional(),
        parameter: z.string().optional(),
        detail: z.string(),
      }),
    )
    .optional(),
  current: z.unknown().optional(),
})
export type Problem = z.infer<typeof Problem>

/** The status of what the desk refuses: what is missing, forbidden, stale, or not now. */
export function statusOfRefusal(refusal: string): number {
  if (refusal.startsWith('no-such-')) return 404
  if (FORBIDDEN.includes(refusal)) return 403
  if (refusal.endsWith('changed-since')) return 412
  return UNFIT.includes(refusal) ? 422 : 409
}

const FORBIDDEN = ['not-allowed', 'not-the-assignee']

/** What no other moment would make right. */
const UNFIT = [
  'too-few-parts',
  'too-many-parts',
  'part-too-long',
  'part-outside-claim',
  'too-many-tags',
  'merge-with-itself',
  'nothing-to-merge',
  'empty-file',
  'file-too-large',
  'not-an-image',
  'image-too-large',
  'not-json',
  'no-reviews',
  'empty',
  'binary',
  'too-short',
  'too-long',
  'too-large',
  'invalid-url',
  'not-http',
  'not-public-address',
  'not-a-supported-type',
  'too-many-redirects',
  'timed-out',
  'http-error',
  'unreachable',
  'no-article',
]
