import {
  data,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { z } from 'zod'
import { MatchTextPage } from '#app/components/matching/match-text-page.tsx'
import { titled } from '#app/components/page-title.ts'
import { MATCHED_TEXT_MAX } from '#app/core/intake/limits.ts'
import { matchText } from '#app/desk/matching/match-text.ts'
import { deskFor } from '#app/http/desk-for.ts'
import { readForm } from '#app/http/form.ts'

const TextForm = z.object({
  text: z
    .string()
    .trim()
    .min(1, 'nothingTyped')
    .max(MATCHED_TEXT_MAX, 'tooLong'),
})

export const meta = titled((t) => t.matching.text.title)

export async function loader({ request, context }: LoaderFunctionArgs) {
  await deskFor({ request, context }, 'desk.read')
  return null
}

export async function action({ request, context }: ActionFunctionArgs) {
  const desk = await deskFor({ request, context }, 'desk.read')
  const form = await readForm(request, TextForm)
  const given = String(form.given['text'] ?? '')
  if (!form.ok)
    return data(
      { given, error: form.errors['text'] ?? null, matched: null },
      { status: 400 },
    )
  const matched = await matchText(desk, form.value.text)
  return data({ given, error: null, matched })
}

export default function MatchText() {
  const answer = useActionData<typeof action>()
  return (
    <MatchTextPage {...(answer ?? { given: '', error: null, matched: null })} />
  )
}
