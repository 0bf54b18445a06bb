import {
  data,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { SubmitButton } from '#app/components/form/submit-button.tsx'
import { TextInput } from '#app/components/form/text-input.tsx'
import { useMessages } from '#app/components/messages.tsx'
import { titled } from '#app/components/page-title.ts'
import { errorTexts } from '#app/components/form/error-texts.ts'
import { SignInErrors } from '#app/components/sign-in/sign-in-errors.tsx'
import { SignInSheet } from '#app/components/sign-in/sign-in-page.tsx'
import { askForLink } from '#app/desk/sign-in/ask-for-link.ts'
import { readForm } from '#app/http/form.ts'
import {
  networkAsked,
  secondsUntil,
  strangersDesk,
} from '#app/http/sign-in/stranger.ts'

export const meta = titled((t) => t.auth.forgotten.title)

export function loader({ context }: LoaderFunctionArgs) {
  return { canMail: context.app.outside.sendMail !== null }
}

const ForgottenForm = z.object({
  email: z.email('email-invalid').max(254, 'email-invalid'),
})

export async function action({ request, context }: ActionFunctionArgs) {
  const { given, ...form } = await readForm(request, ForgottenForm)
  const email = String(given.email ?? '')
  if (!form.ok) return data({ email, errors: form.errors }, { status: 400 })

  const desk = strangersDesk(context)
  const network = networkAsked(context)
  const asked = await askForLink(desk, { ...form.value, network })
  if (asked.ok) return { email, errors: {}, sent: true }
  if (asked.refusal === 'no-mail')
    return data({ email, errors: { form: 'no-mail' } }, { status: 400 })

  const wait = secondsUntil(asked.detail.until, desk.now)
  const headers = { 'Retry-After': String(wait) }
  return data({ email, errors: {}, wait }, { status: 429, headers })
}

export default function Forgotten() {
  const { canMail } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useMessages().auth
  const below = <Link to="/login">{t.toLogin}</Link>
  if (!canMail) {
    const { noMailTitle, noMailBody } = t.forgotten
    return <SignInSheet title={noMailTitle} lead={noMailBody} below={below} />
  }
  if (answer && 'sent' in answer) {
    const { sentTitle, sentBody } = t.forgotten
    return <SignInSheet title={sentTitle} lead={sentBody} below={below} />
  }
  const errors = errorTexts(answer?.errors, t.errors)
  const wait = answer && 'wait' in answer ? t.wait(answer.wait) : null
  return (
    <SignInSheet
      title={t.forgotten.title}
      lead={t.forgotten.lead}
      below={below}
    >
      <Form method="post" className="flex flex-col gap-5">
        <SignInErrors errors={errors} wait={wait} />
        <TextInput
          name="email"
          type="email"
          label={t.email}
          autoComplete="username"
          autoCapitalize="none"
          maxLength={254}
          required
          defaultValue={answer?.email}
          error={errors.email}
        />
        <SubmitButton>{t.forgotten.submit}</SubmitButton>
      </Form>
    </SignInSheet>
  )
}
