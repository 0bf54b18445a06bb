import {
  data,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { z } from 'zod'
import { VerifyPage } from '#app/components/log/verify-page.tsx'
import { checkGiven } from '#app/desk/log/verify/check-given.ts'
import { readForm } from '#app/http/form.ts'
import { logOf } from '#app/http/publish/log-answers.ts'
import { publicMeta } from '#app/http/publish/public-meta.ts'

export function loader({ context }: LoaderFunctionArgs) {
  return { canonical: `${context.app.env.origin}/verify` }
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  publicMeta(matches, {
    title: (t) => t.log.verifyPage.title,
    canonical: data?.canonical,
  })

const VerifyForm = z.object({
  url: z.string().trim().max(2_000).default(''),
  text: z.string().max(1_000_000).default(''),
})

export async function action({ request, context }: ActionFunctionArgs) {
  const { app } = context
  const { given, ...form } = await readForm(request, VerifyForm)
  const typed = { url: String(given.url ?? ''), text: String(given.text ?? '') }
  if (!form.ok) return data({ typed, refusal: 'too-large' as const }, 400)
  const wait = await app.checkLimits.countCheck(context.clientAddress)
  if (wait > 0) return data({ typed, refusal: 'too-often' as const }, 429)
  const site = { ...logOf(app), origin: app.env.origin }
  const checked = await checkGiven(site, form.value)
  if (!checked.ok) return data({ typed, refusal: checked.refusal }, 400)
  return data({ typed, answer: checked.value })
}

export default function Verify() {
  return <VerifyPage answer={useActionData<typeof action>()} />
}
