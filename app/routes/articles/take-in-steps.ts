import { data, redirect } from '@remix-run/node'
import { z } from 'zod'
import type { TakeInAnswer } from '#app/components/articles/take-in.ts'
import {
  NO_METADATA,
  type ArticleMetadata,
} from '#app/core/intake/article-metadata.ts'
import { normaliseText } from '#app/core/intake/normalise-text.ts'
import type { IntakeNote } from '#app/core/intake/read-text.ts'
import { previewText } from '#app/desk/articles/preview-text.ts'
import { readSubmission } from '#app/desk/articles/read-submission.ts'
import { takeInArticle } from '#app/desk/articles/take-in-article.ts'
import type { Desk } from '#app/desk/desk.ts'
import { flash } from '#app/http/flash.ts'
import { readFields, type Given } from '#app/http/form.ts'
import { DetailFields, optionalText } from './article-forms.ts'
import { submissionIn, typedIn } from './submission.ts'

const TakeInForm = z.object({
  text: z.string(),
  source: z.enum(['paste', 'upload', 'url']),
  sourceName: optionalText(2000),
  ...DetailFields,
})

/** Step one: read what was submitted and show what was found. */
export async function read(desk: Desk, form: FormData) {
  const submitted = typedIn(form)
  const submission = await submissionIn(form)
  if (!submission.ok)
    return notRead({ submitted, refusal: submission.refusal, found: null })
  const text = await readSubmission(desk, submission.value)
  if (!text.ok) {
    const { refusal, detail } = text
    return notRead({ submitted, refusal, found: detail.found })
  }
  const { metadata, notes, ...values } = text.value
  return data(await check(desk, values, { metadata, notes }))
}

/** Between the steps: the text was mended, and is read once more. */
export async function readAgain(desk: Desk, form: FormData) {
  const { given } = readFields(form, z.object({}))
  return data(await check(desk, textsOf(given), {}))
}

/** Step two: take the article in as it was corrected. */
export async function save(desk: Desk, form: FormData) {
  const typed = readFields(form, TakeInForm)
  if (!typed.ok) {
    const answer = await check(desk, textsOf(typed.given), {})
    return data({ ...answer, errors: typed.errors }, { status: 400 })
  }
  const { text, source, sourceName, ...details } = typed.value
  const taken = await takeInArticle(desk, { text, source, sourceName, details })
  if (taken.ok) {
    const headers = flash('article-taken-in')
    return redirect(`/desk/articles/${taken.value.articleId}`, { headers })
  }
  const answer = await check(desk, textsOf(typed.given), {})
  if (taken.refusal === 'text-already-here')
    return data(answer, { status: 409 })
  const { refusal } = taken
  if (refusal === 'not-allowed') throw data(null, { status: 403 })
  return data({ ...answer, fault: { refusal, found: null } }, { status: 400 })
}

/** Nothing was read: the body was over the limit. */
export function tooLarge() {
  const answer: TakeInAnswer = { ...NOTHING_READ, isTooLarge: true }
  return data(answer, { status: 413 })
}

const NOTHING_READ = {
  step: 'submit',
  submitted: undefined,
  fault: undefined,
  isTooLarge: false,
} as const

type Unread = Extract<TakeInAnswer, { step: 'submit' }>
type UnreadFault = NonNullable<Unread['fault']>

function notRead({
  submitted,
  ...fault
}: UnreadFault & { submitted: Unread['submitted'] }) {
  const answer: TakeInAnswer = { ...NOTHING_READ, submitted, fault }
  return data(answer, { status: 400 })
}

/** The second step: the text, how it was read, and what is known of it. */
async function check(
  desk: Desk,
  values: { text: string } & Record<string, string | null>,
  found: { metadata?: ArticleMetadata; notes?: IntakeNote[] },
): Promise<Extract<TakeInAnswer, { step: 'check' }>> {
  const { metadata = NO_METADATA, notes = [] } = found
  const { details, known, ...preview } = await previewText(
    desk,
    values.text,
    metadata,
  )
  return {
    step: 'check',
    values: { ...details, ...values },
    notes,
    preview,
    known,
    errors: {},
    fault: undefined,
  }
}

/** What was typed; browsers send line breaks their own way. */
function textsOf(given: Given) {
  const texts = Object.entries(given).map(([name, value]) => [
    name,
    String(value),
  ])
  const values: Record<string, string> = Object.fromEntries(texts)
  return { ...values, text: normaliseText(values['text'] ?? '') }
}
