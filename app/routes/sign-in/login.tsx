import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { SubmitButton } from '#app/components/form/submit-button.tsx'
import { TextInput } from '#app/components/form/text-input.tsx'
import { useMessages } from '#app/components/messages.tsx'
import { titled } from '#app/components/page-title.ts'
import { DemoPeople } from '#app/components/sign-in/demo-people.tsx'
import { errorTexts } from '#app/components/form/error-texts.ts'
import { PasswordInput } from '#app/components/sign-in/password-input.tsx'
import { SignInErrors } from '#app/components/sign-in/sign-in-errors.tsx'
import { SignInSheet } from '#app/components/sign-in/sign-in-page.tsx'
import { DEMO_PASSWORD } from '#app/core/people/demo.ts'
import { ownPath } from '#app/core/sign-in/own-path.ts'
import { needsFirstAdmin } from '#app/desk/sign-in/first-admin.ts'
import { signIn } from '#app/desk/sign-in/sign-in.ts'
import { findSignedIn } from '#app/http/desk-for.ts'
import { readForm } from '#app/http/form.ts'
import { readDeviceCookie } from '#app/http/sign-in/device-cookie.ts'
import {
  networkAsked,
  secondsUntil,
  strangersDesk,
} from '#app/http/sign-in/stranger.ts'
import { welcome } from '#app/http/sign-in/welcome.ts'
import { findDesk } from '#db/people/desks.ts'
import { listDemoPeople } from '#db/people/people-pages.ts'

export const meta = titled((t) => t.auth.login.title)

export async function loader({ request, context }: LoaderFunctionArgs) {
  if (await findSignedIn({ request, context })) {
    const to = new URL(request.url).searchParams.get('to')
    throw redirect(ownPath(to) ?? '/desk')
  }
  const { db, deskId, demoPeopleWelcome } = context.app
  const desk = await findDesk(db, deskId)
  const demoPeople = demoPeopleWelcome ? await listDemoPeople(db, deskId) : []
  return {
    deskName: desk?.name ?? '',
    demo: { people: demoPeople, password: DEMO_PASSWORD },
    isNew: await needsFirstAdmin(strangersDesk(context)),
  }
}

const SignInForm = z.object({
  email: z.string().trim().min(1, 'email-missing').max(254, 'email-invalid'),
  password: z.string().min(1, 'password-missing').max(1000, 'wrong'),
})

export async function action({ request, context }: ActionFunctionArgs) {
  const { given, ...form } = await readForm(request, SignInForm)
  const email = String(given.email ?? '')
  if (!form.ok) return data({ email, errors: form.errors }, { status: 400 })

  const desk = strangersDesk(context)
  const signedIn = await signIn(desk, {
    ...form.value,
    network: networkAsked(context),
    deviceMark: await readDeviceCookie(request),
    demoPeople: context.app.demoPeopleWelcome ? 'welcome' : 'unwelcome',
  })
  if (signedIn.ok) return welcome({ request, context }, signedIn.value)
  if (signedIn.refusal === 'wrong')
    return data({ email, errors: { form: 'wrong' } }, { status: 400 })

  const wait = secondsUntil(signedIn.detail.until, desk.now)
  const headers = { 'Retry-After': String(wait) }
  return data({ email, errors: {}, wait }, { status: 429, headers })
}

export default function Login() {
  const { deskName, demo, isNew } = useLoaderData<typeof loader>()
  const t = useMessages().auth
  return (
    <>
      <SignInSheet
        title={t.login.title}
        lead={deskName && t.login.lead(deskName)}
        below={
          <>
            <p>
              <Link to="/forgotten">{t.login.forgotten}</Link>
            </p>
            <p>{t.login.noAccount}</p>
            {isNew && (
              <p>
                {t.login.firstAdmin}{' '}
                <Link to="/first-admin">{t.login.firstAdminLink}</Link>
              </p>
            )}
          </>
        }
      >
        <LoginForm />
      </SignInSheet>
      {demo.people.length > 0 && <DemoPeople {...demo} />}
    </>
  )
}

function LoginForm() {
  const answer = useActionData<typeof action>()
  const t = useMessages().auth
  const errors = errorTexts(answer?.errors, t.errors)
  const wait = answer && 'wait' in answer ? t.wait(answer.wait) : null
  return (
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
      <PasswordInput
        name="password"
        label={t.password}
        autoComplete="current-password"
        error={errors.password}
      />
      <SubmitButton>{t.login.submit}</SubmitButton>
    </Form>
  )
}
