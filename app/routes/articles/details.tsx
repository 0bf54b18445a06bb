import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import {
  ArticleDetailsForm,
  type DetailsAnswer,
} from '#app/components/articles/article-details.tsx'
import { titled } from '#app/components/page-title.ts'
import { changeArticleDetails } from '#app/desk/articles/change-article-details.ts'
import { deskFor } from '#app/http/desk-for.ts'
import { flash } from '#app/http/flash.ts'
import { readForm } from '#app/http/form.ts'
import { findArticle } from '#db/articles/articles.ts'
import { DetailFields } from './article-forms.ts'

export const meta = titled((t) => t.articles.details.title)

export async function loader(args: LoaderFunctionArgs) {
  const { db, deskId } = await deskFor(args, 'claim.triage')
  const article = await findArticle(db, deskId, args.params['articleId']!)
  if (!article) throw data(null, { status: 404 })
  const { id, version, headline, author, publisher } = article
  const { publishedOn, language, canonicalUrl } = article
  const details = { publishedOn, language, canonicalUrl }
  return { id, version, details: { ...details, headline, author, publisher } }
}

const Form = z.object({ version: z.coerce.number().int(), ...DetailFields })

export async function action(args: ActionFunctionArgs) {
  const desk = await deskFor(args, 'claim.triage')
  const articleId = args.params['articleId']!
  const form = await readForm(args.request, Form)
  const { given } = form
  if (!form.ok) return answer({ given, errors: form.errors }, 400)

  const { version: seenVersion, ...details } = form.value
  const change = { articleId, seenVersion, details }
  const changed = await changeArticleDetails(desk, change)
  if (changed.ok) {
    const headers = flash('article-saved')
    return redirect(`/desk/articles/${articleId}`, { headers })
  }
  if (changed.refusal !== 'changed-since')
    return answer({ given, refusal: changed.refusal }, 409)
  const { refusal, detail: theirs } = changed
  return answer({ given, refusal, theirs }, 409)
}

function answer(given: DetailsAnswer, status: number) {
  return data(given, { status })
}

export default function ArticleDetails() {
  const article = useLoaderData<typeof loader>()
  const answer = useActionData<DetailsAnswer>()
  return <ArticleDetailsForm article={article} answer={answer} />
}
