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
import { readFields } from '#app/http/form.ts'
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

const LONGEST = 1_000_000

const VerifyForm = z.object({
  url: z.string().trim().max(2_000).default(''),
  text: z.string().max(LONGEST).default(''),
})

export async function action({ request, context }: ActionFunctionArgs) {
  const { app } = context
  const fields = await request.formData()
  const { given, ...form } = readFields(fields, VerifyForm)
  const typed = { url: String(given.url ?? ''), text: String(given.text ?? '') }
  const file = await textOf(fields.get('file'))
  if (!form.ok || file.length > LONGEST)
    return data({ typed, refusal: 'too-large' as const }, 400)
  const wait = await app.checkLimits.countCheck(context.clientAddress)
  if (wait > 0) return data({ typed, refusal: 'too-often' as const }, 429)
  const site = { ...logOf(app), origin: app.env.origin }
  const { url, text } = form.value
  const checked = await checkGiven(site, { url, text: file || text })
  if (!checked.ok) return data({ typed, refusal: checked.refusal }, 400)
  return data({ typed, answer: checked.value })
}

/** A file says what was saved, whatever else was typed. */
async function textOf(file: FormDataEntryValue | null) {
  return file instanceof File ? file.text() : ''
}

export default function Verify() {
  return <VerifyPage answer={useActionData<typeof action>()} />
}
