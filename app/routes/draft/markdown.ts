import type { ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { LONGEST } from '#app/core/draft/draft-fields.ts'
import { renderMarkdown } from '#app/core/review-text/markdown.ts'
import { deskFor } from '#app/http/desk-for.ts'
import { readForm } from '#app/http/form.ts'

const MarkdownForm = z.object({
  text: z.string().max(LONGEST.explanation),
  /** Numbers of the evidence that readers will see. */
  numbers: z
    .string()
    .max(2_000)
    .transform((list) => list.split(',').map(Number)),
})

/** Markdown as readers would see it. */
export async function action({ request, context }: ActionFunctionArgs) {
  await deskFor({ request, context }, 'desk.read')
  const form = await readForm(request, MarkdownForm)
  if (!form.ok) return Response.json({ errors: form.errors }, { status: 400 })
  const { text, numbers } = form.value
  return Response.json({ html: renderMarkdown(text, numbers) })
}
