import {
  data,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from '@remix-run/node'
import { useLoaderData, type MetaFunction } from '@remix-run/react'
import { z } from 'zod'
import { titled } from '#app/components/page-title.ts'
import { Workbench } from '#app/components/workbench/workbench.tsx'
import { deskFor } from '#app/http/desk-for.ts'
import { readSearch } from '#app/http/search-params.ts'
import { listClaimantNames } from '#db/articles/claimants.ts'
import { loadWorkbench } from './triage/load-workbench.ts'
import { triage } from './triage/triage-action.ts'

const MOST_CLAIMANTS = 300

const Query = z.object({
  version: z.coerce.number().int().positive().optional().catch(undefined),
})

export async function loader(args: LoaderFunctionArgs) {
  const desk = await deskFor(args, 'desk.read')
  const { version: number } = readSearch(args.request, Query)
  const articleId = args.params['articleId']!
  const shown = await loadWorkbench(desk, { articleId, number })
  if (!shown) throw data(null, { status: 404 })
  const known = shown.mayTriage
    ? await listClaimantNames(desk.db, desk.deskId, MOST_CLAIMANTS)
    : []
  return { shown, claimantNames: known.map(({ name }) => name) }
}

export async function action(args: ActionFunctionArgs) {
  const desk = await deskFor(args, 'claim.triage')
  const outcome = await triage(desk, args.params['articleId']!, args.request)
  if (outcome.ok) return data(outcome)
  return data(outcome, { status: outcome.refusal ? 409 : 400 })
}

export const meta: MetaFunction<typeof loader> = (page) =>
  titled((t) => page.data?.shown.article.headline ?? t.articles.title)(page)

export default function ArticleWorkbench() {
  return <Workbench {...useLoaderData<typeof loader>()} />
}
