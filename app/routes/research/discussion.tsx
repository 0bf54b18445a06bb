import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { titled } from '#app/components/page-title.ts'
import { DiscussionPage } from '#app/components/research/discussion/discussion-page.tsx'
import { readDiscussion } from '#app/desk/research/read-discussion.ts'
import { deskFor } from '#app/http/desk-for.ts'
import { flash } from '#app/http/flash.ts'
import { readForm } from '#app/http/form.ts'
import { statusOf } from '#app/http/refused.ts'
import { readSearch, withSearch } from '#app/http/search-params.ts'
import { discuss, DiscussionForm, SAID } from './discussion-forms.ts'
import { notRead, refused } from './form-answer.ts'

export const meta = titled((t) => t.research.discussion.title)

const DiscussionQuery = z.object({ before: z.string().max(120).optional() })

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const desk = await deskFor({ request, context }, 'desk.read')
  const { before } = readSearch(request, DiscussionQuery)
  const [createdAt, id] = before?.split('~') ?? []
  const page = createdAt && id ? ([createdAt, id] as const) : undefined
  const shown = await readDiscussion(desk, params.claimId!, { before: page })
  if (!shown) throw new Response('No such claim', { status: 404 })
  const { older, ...rest } = shown
  return {
    ...rest,
    newer: before ? withSearch(request, { before: null }) : null,
    older: older && withSearch(request, { before: older }),
  }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const claimId = params.claimId!
  const desk = await deskFor({ request, context }, 'desk.read')
  const form = await readForm(request, DiscussionForm)
  if (!form.ok) return data(notRead(form.given, form.errors), { status: 400 })

  const done = await discuss(desk, claimId, form.value)
  if (!done.ok)
    return data(refused(form.given, done), { status: statusOf(done.refusal) })
  const headers = flash(SAID[form.value.intent])
  const place = `#comment-${done.value.commentId}`
  const to = `/desk/claims/${claimId}/discussion${place}`
  return redirect(to, { headers })
}

export default function Discussion() {
  const shown = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return <DiscussionPage {...shown} answer={answer ?? null} />
}
