import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from '@remix-run/node'
import { Form, useActionData } from '@remix-run/react'
import { z } from 'zod'
import { Checkbox } from '#app/components/form/checkbox.tsx'
import { SubmitButton } from '#app/components/form/submit-button.tsx'
import { TextInput } from '#app/components/form/text-input.tsx'
import { useMessages } from '#app/components/messages.tsx'
import { titled } from '#app/components/page-title.ts'
import { errorTexts } from '#app/components/form/error-texts.ts'
import { PasswordInput } from '#app/components/sign-in/password-input.tsx'
import { SignInErrors } from '#app/components/sign-in/sign-in-errors.tsx'
import { SignInSheet } from '#app/components/sign-in/sign-in-page.tsx'
import {
  becomeFirstAdmin,
  needsFirstAdmin,
} from '#app/desk/sign-in/first-admin.ts'
import { readForm } from '#app/http/form.ts'
import {
  networkAsked,
  secondsUntil,
  strangersDesk,
} from '#app/http/sign-in/stranger.ts'
import { welcome } from '#app/http/sign-in/welcome.ts'

export const meta = titled((t) => t.auth.firstAdmin.title)

export async function loader({ context }: LoaderFunctionArgs) {
  const isNew = await needsFirstAdmin(strangersDesk(context))
  if (!isNew) throw redirect('/login')
  return null
}

const FirstAdminForm = z.object({
  code: z.string().trim().min(1, 'code-missing').max(100, 'no-such-code'),
  deskName: z.string().trim().min(1, 'desk-name-missing').max(100),
  name: z.string().trim().min(1, 'name-missing').max(100),
  email: z.email('email-invalid').max(254, 'email-invalid'),
  password: z.string().min(1, 'password-new-missing'),
  alsoEditor: z.literal('on').optional(),
})

export async function action({ request, context }: ActionFunctionArgs) {
  const { given, ...form } = await readForm(request, FirstAdminForm)
  const { password: _, ...kept } = given
  if (!form.ok)
    return data({ given: kept, errors: form.errors }, { status: 400 })

  const desk = strangersDesk(context)
  const { alsoEditor, ...value } = form.value
  const became = await becomeFirstAdmin(desk, {
    ...value,
    alsoRoles: alsoEditor ? ['editor'] : [],
    network: networkAsked(context),
  })
  if (became.ok) return welcome({ request, context }, became.value)
  if (became.refusal === 'wait') {
    const wait = secondsUntil(became.detail.until, desk.now)
    return data({ given: kept, errors: {}, wait }, { status: 429 })
  }
  const errors = errorOf(became.refusal)
  return data({ given: kept, errors }, { status: 400 })
}

function errorOf(refusal: string): Record<string, string> {
  if (refusal.startsWith('password-')) return { password: refusal }
  if (refusal === 'email-taken') return { email: refusal }
  if (refusal === 'has-admin') return { form: refusal }
  return { code: 'no-such-code' }
}

export default function FirstAdmin() {
  const answer = useActionData<typeof action>()
  const t = useMessages().auth
  const given = answer?.given as Record<string, string> | undefined
  const errors = errorTexts(answer?.errors, t.errors)
  const wait = answer && 'wait' in answer ? t.wait(answer.wait) : null
  const field = (name: string) => ({
    name,
    required: true,
    defaultValue: given?.[name],
    error: errors[name],
  })
  return (
    <SignInSheet title={t.firstAdmin.title} lead={t.firstAdmin.lead}>
      <Form method="post" className="flex flex-col gap-5">
        <SignInErrors errors={errors} wait={wait} />
        <TextInput
          {...field('code')}
          label={t.firstAdmin.code}
          hint={t.firstAdmin.codeHint}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={100}
          className="font-mono uppercase"
        />
        <TextInput
          {...field('deskName')}
          label={t.firstAdmin.deskName}
          hint={t.firstAdmin.deskNameHint}
          autoComplete="organization"
          maxLength={100}
        />
        <TextInput
          {...field('name')}
          label={t.firstAdmin.name}
          autoComplete="name"
          maxLength={100}
        />
        <TextInput
          {...field('email')}
          type="email"
          label={t.email}
          autoComplete="username"
          maxLength={254}
        />
        <PasswordInput
          name="password"
          label={t.newPassword}
          hint={t.newPasswordHint}
          autoComplete="new-password"
          error={errors.password}
        />
        <Checkbox
          name="alsoEditor"
          label={t.firstAdmin.alsoEditor}
          hint={t.firstAdmin.alsoEditorHint}
          defaultChecked={!given || given.alsoEditor === 'on'}
        />
        <SubmitButton>{t.firstAdmin.submit}</SubmitButton>
      </Form>
    </SignInSheet>
  )
}
