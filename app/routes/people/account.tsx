import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { Card } from '#app/components/data/card.tsx'
import { FormErrorSummary } from '#app/components/form/error-summary.tsx'
import { SubmitButton } from '#app/components/form/submit-button.tsx'
import { useMessages } from '#app/components/messages.tsx'
import { titled } from '#app/components/page-title.ts'
import {
  NameForm,
  PasswordForm,
  PreferencesForm,
} from '#app/components/people/account-forms.tsx'
import { errorTexts } from '#app/components/form/error-texts.ts'
import { SessionList } from '#app/components/people/session-list.tsx'
import { Page, PageHead } from '#app/components/shell/page-head.tsx'
import { readPreferences, THEMES } from '#app/core/people/preferences.ts'
import { changeName } from '#app/desk/people/change-name.ts'
import { changePassword } from '#app/desk/people/change-password.ts'
import { endOwnSession } from '#app/desk/people/end-session.ts'
import { setPreferences } from '#app/desk/people/set-preferences.ts'
import { signOutEverywhere } from '#app/desk/sign-in/sign-out.ts'
import { findSignedIn, signedInDesk } from '#app/http/desk-for.ts'
import { flash } from '#app/http/flash.ts'
import { readForm } from '#app/http/form.ts'
import { endSession, startSession } from '#app/http/session.ts'
import { writeDeviceCookie } from '#app/http/sign-in/device-cookie.ts'
import { secondsUntil } from '#app/http/sign-in/stranger.ts'
import { getPerson } from '#db/people/people.ts'
import { hashSessionId, listSessions } from '#db/sign-in/sessions.ts'

export const meta = titled((t) => t.people.account.title)

const HERE = '/desk/account'

export async function loader({ request, context }: LoaderFunctionArgs) {
  const desk = await signedInDesk({ request, context })
  const signedIn = await findSignedIn({ request, context })
  const thisId = hashSessionId(signedIn!.sessionId)
  const row = await getPerson(desk.db, desk.deskId, desk.actor.id)
  const sessions = await listSessions(desk.db, desk.actor.id)
  return {
    person: {
      name: row.name,
      email: row.email,
      isDemo: row.isDemo === 1,
      roles: [...desk.actor.roles],
    },
    preferences: readPreferences(row.preferences),
    sessions: sessions.map(({ id, browser, system, createdAt }) => ({
      ...{ id, browser, system, createdAt },
      isThis: id === thisId,
    })),
  }
}

const AccountForm = z.discriminatedUnion('intent', [
  z.object({
    intent: z.literal('name'),
    name: z.string().trim().min(1, 'name-missing').max(100, 'name-long'),
  }),
  z.object({
    intent: z.literal('password'),
    oldPassword: z.string().min(1, 'password-missing'),
    password: z.string().min(1, 'password-new-missing'),
  }),
  z.object({
    intent: z.literal('preferences'),
    theme: z.enum(THEMES),
    letterKeys: z.literal('on').optional(),
  }),
  z.object({
    intent: z.literal('end-session'),
    sessionId: z.string().max(100),
  }),
  z.object({ intent: z.literal('end-all') }),
])

export async function action({ request, context }: ActionFunctionArgs) {
  const desk = await signedInDesk({ request, context })
  const form = await readForm(request, AccountForm)
  if (!form.ok) return data({ errors: form.errors }, { status: 400 })

  switch (form.value.intent) {
    case 'name':
      await changeName(desk, form.value)
      return redirect(HERE, { headers: flash('saved') })
    case 'password':
      return answerPassword({ request, context }, form.value)
    case 'preferences': {
      const letterKeys = form.value.letterKeys === 'on'
      await setPreferences(desk, { theme: form.value.theme, letterKeys })
      return redirect(HERE, { headers: flash('saved') })
    }
    case 'end-session': {
      const ended = await endOwnSession(desk, { id: form.value.sessionId })
      if (ended.ok) return redirect(HERE, { headers: flash('session-ended') })
      return data({ errors: { form: ended.refusal } }, { status: 409 })
    }
    case 'end-all': {
      await signOutEverywhere(desk)
      const cookie = await endSession(context.app.sessions, request)
      return redirect('/login', { headers: { 'Set-Cookie': cookie } })
    }
  }
}

type Asked = Pick<ActionFunctionArgs, 'request' | 'context'>

/** The other sessions are over; this browser gets a new one. */
async function answerPassword(
  { request, context }: Asked,
  given: { oldPassword: string; password: string },
) {
  const desk = await signedInDesk({ request, context })
  const changed = await changePassword(desk, given)
  if (!changed.ok) {
    if (changed.refusal === 'wait') {
      const wait = secondsUntil(changed.detail.until, desk.now)
      return data({ errors: {}, wait }, { status: 429 })
    }
    const errors = { [fieldOf(changed.refusal)]: changed.refusal }
    return data({ errors }, { status: 400 })
  }
  const headers = new Headers(flash('password-changed'))
  const { sessions } = context.app
  const { id } = desk.actor
  headers.append('Set-Cookie', await startSession(sessions, request, id))
  const { deviceMark } = changed.value
  headers.append('Set-Cookie', await writeDeviceCookie(deviceMark))
  return redirect(HERE, { headers })
}

function fieldOf(refusal: string) {
  if (refusal === 'old-password-wrong') return 'oldPassword'
  return refusal.startsWith('password-') ? 'password' : 'form'
}

export default function Account() {
  const { person, preferences } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useMessages().people
  const errors: Record<string, string> = errorTexts(answer?.errors, t.errors)
  const wait = answer && 'wait' in answer ? t.wait(answer.wait) : null
  return (
    <Page width="form">
      <PageHead title={t.account.title} lead={t.account.lead} />
      <div className="flex flex-col gap-6">
        <FormErrorSummary errors={wait ? { form: wait } : errors} />
        <NameForm person={person} error={errors.name} />
        <PasswordForm
          email={person.email}
          isDemo={person.isDemo}
          errors={errors}
        />
        <PreferencesForm preferences={preferences} />
        <Sessions />
        <Tokens />
        <Card title={t.account.conflictsTitle}>
          <p className="text-sm text-ink-soft">{t.account.conflictsBody}</p>
          <p className="mt-2 text-sm">
            <Link to="/desk/conflicts">{t.account.conflictsLink}</Link>
          </p>
        </Card>
      </div>
    </Page>
  )
}

function Tokens() {
  const t = useMessages().tokens
  return (
    <Card title={t.title}>
      <p className="text-sm text-ink-soft">{t.accountBody}</p>
      <p className="mt-2 text-sm">
        <Link to="/desk/settings/tokens">{t.link}</Link>
      </p>
    </Card>
  )
}

function Sessions() {
  const { sessions } = useLoaderData<typeof loader>()
  const t = useMessages().people.account
  return (
    <Card title={t.sessionsTitle}>
      <p className="text-sm text-ink-soft">{t.sessionsLead}</p>
      <SessionList sessions={sessions} />
      <Form
        method="post"
        reloadDocument
        className="mt-2 flex flex-wrap items-center gap-3"
      >
        <SubmitButton value="end-all" tone="danger">
          {t.endAll}
        </SubmitButton>
        <span className="text-sm text-ink-faint">{t.endAllHint}</span>
      </Form>
    </Card>
  )
}
