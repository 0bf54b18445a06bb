import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import {
  ArticleVersions,
  type VersionAnswer,
} from '#app/components/articles/article-versions.tsx'
import { titled } from '#app/components/page-title.ts'
import { mayDo } from '#app/core/people/roles.ts'
import { readSubmission } from '#app/desk/articles/read-submission.ts'
import { takeInVersion } from '#app/desk/articles/take-in-version.ts'
import type { Desk } from '#app/desk/desk.ts'
import { deskFor } from '#app/http/desk-for.ts'
import { flash } from '#app/http/flash.ts'
import { readSearch } from '#app/http/search-params.ts'
import {
  findArticle,
  findArticleVersion,
  listArticleVersions,
} from '#db/articles/articles.ts'
import { submissionIn, typedIn } from './submission.ts'

export const meta = titled((t) => t.articles.versions.title)

const Query = z.object({
  compare: z.coerce.number().int().min(2).optional().catch(undefined),
})

export async function loader(args: LoaderFunctionArgs) {
  const desk = await deskFor(args, 'desk.read')
  const { db, deskId, actor } = desk
  const article = await findArticle(db, deskId, args.params['articleId']!)
  if (!article) throw data(null, { status: 404 })
  const { compare } = readSearch(args.request, Query)
  const { id, headline, version, currentVersion } = article
  return {
    article: { id, headline, version, currentVersion },
    versions: await listArticleVersions(db, deskId, id),
    compared: compare ? await compareWithLast(desk, id, compare) : null,
    maySubmit: mayDo(actor, 'article.submit'),
  }
}

async function compareWithLast(
  { db, deskId }: Desk,
  articleId: string,
  number: number,
) {
  const read = (number: number) =>
    findArticleVersion(db, deskId, { articleId, number })
  const [before, after] = [await read(number - 1), await read(number)]
  if (!before || !after) return null
  return { number, before: before.text, after: after.text }
}

export async function action(args: ActionFunctionArgs) {
  const desk = await deskFor(args, 'article.submit')
  if (args.context.bodyRefused) return answer({ isTooLarge: true }, 413)
  const form = await args.request.formData()
  const submitted = typedIn(form)
  const submission = await submissionIn(form)
  if (!submission.ok) {
    const fault = { refusal: submission.refusal, found: null }
    return answer({ submitted, fault }, 400)
  }
  const read = await readSubmission(desk, submission.value)
  if (!read.ok) {
    const fault = { refusal: read.refusal, found: read.detail.found }
    return answer({ submitted, fault }, 400)
  }
  const { text, source, sourceName } = read.value
  const articleId = args.params['articleId']!
  const seenVersion = Number(form.get('version')) || undefined
  const given = { articleId, seenVersion, text, source, sourceName }
  const taken = await takeInVersion(desk, given)
  if (taken.ok)
    return redirect(`/desk/articles/${articleId}`, {
      headers: flash('version-taken-in'),
    })
  return answer(refused(taken.refusal, submitted), 409)
}

type Refusal = Exclude<
  Awaited<ReturnType<typeof takeInVersion>>,
  { ok: true }
>['refusal']

/** A refused text stands at its field, the rest above the form. */
function refused(
  refusal: Refusal,
  submitted: ReturnType<typeof typedIn>,
): VersionAnswer {
  switch (refusal) {
    case 'empty':
    case 'too-short':
    case 'too-long':
    case 'binary':
      return { submitted, fault: { refusal, found: null } }
    default:
      return { submitted, refusal }
  }
}

function answer(given: VersionAnswer, status: number) {
  return data(given, { status })
}

export default function ArticleVersion() {
  const shown = useLoaderData<typeof loader>()
  const answer = useActionData<VersionAnswer>()
  return <ArticleVersions {...shown} answer={answer} />
}
