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
import { PasswordInput } from '#app/components/sign-in/password-input.tsx'
import { SignInErrors } from '#app/components/sign-in/sign-in-errors.tsx'
import { SignInSheet } from '#app/components/sign-in/sign-in-page.tsx'
import { choosePassword, readLink } from '#app/desk/sign-in/follow-link.ts'
import { readForm } from '#app/http/form.ts'
import { strangersDesk } from '#app/http/sign-in/stranger.ts'
import { welcome } from '#app/http/sign-in/welcome.ts'
import { getDesk } from '#db/people/desks.ts'

export const meta = titled((t) => t.auth.link.resetTitle)

export async function loader({ context, params }: LoaderFunctionArgs) {
  const desk = strangersDesk(context)
  const link = await readLink(desk, params.secret!)
  if (!link.ok) return data({ broken: link.refusal }, { status: 410 })
  const { kind, name, email } = link.value
  const { name: deskName } = await getDesk(desk.db, desk.deskId)
  return { kind, name, email, deskName }
}

const PasswordForm = z.object({
  password: z.string().min(1, 'password-new-missing'),
})

export async function action({ request, context, params }: ActionFunctionArgs) {
  const form = await readForm(request, PasswordForm)
  if (!form.ok) return data({ errors: form.errors }, { status: 400 })

  const { password } = form.value
  const secret = params.secret!
  const chosen = await choosePassword(strangersDesk(context), {
    secret,
    password,
  })
  if (chosen.ok) return welcome({ request, context }, chosen.value)
  const field = chosen.refusal.startsWith('password-') ? 'password' : 'form'
  return data({ errors: { [field]: chosen.refusal } }, { status: 400 })
}

export default function FollowLink() {
  const link = useLoaderData<typeof loader>()
  const t = useMessages().auth
  if ('broken' in link) {
    return (
      <SignInSheet
        title={t.link.brokenTitle}
        lead={t.link.brokenBody[link.broken]}
        below={<Link to="/login">{t.toLogin}</Link>}
      />
    )
  }
  const isInvitation = link.kind === 'invitation'
  return (
    <SignInSheet
      title={
        isInvitation ? t.link.invitationTitle(link.name) : t.link.resetTitle
      }
      lead={
        isInvitation ? t.link.invitationLead(link.deskName) : t.link.resetLead
      }
    >
      <ChooseForm email={link.email} isInvitation={isInvitation} />
    </SignInSheet>
  )
}

function ChooseForm(props: { email: string; isInvitation: boolean }) {
  const { email, isInvitation } = props
  const answer = useActionData<typeof action>()
  const t = useMessages().auth
  const errors = errorTexts(answer?.errors, t.errors)
  return (
    <Form method="post" className="flex flex-col gap-5">
      <SignInErrors errors={errors} wait={null} />
      <TextInput
        name="email"
        label={t.email}
        autoComplete="username"
        value={email}
        readOnly
      />
      <PasswordInput
        name="password"
        label={t.newPassword}
        hint={t.newPasswordHint}
        autoComplete="new-password"
        error={errors.password}
      />
      <SubmitButton>
        {isInvitation ? t.link.submitInvitation : t.link.submitReset}
      </SubmitButton>
    </Form>
  )
}
