import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { Card, Facts } from '#app/components/data/card.tsx'
import { FormErrorSummary } from '#app/components/form/error-summary.tsx'
import { Day, Instant } from '#app/components/format.tsx'
import { useMessages } from '#app/components/messages.tsx'
import { titled } from '#app/components/page-title.ts'
import { errorTexts } from '#app/components/form/error-texts.ts'
import { HeldClaims } from '#app/components/people/held-claims.tsx'
import { LinkToPassOn } from '#app/components/people/link-to-pass-on.tsx'
import {
  PersonBadges,
  RoleNames,
} from '#app/components/people/person-badges.tsx'
import {
  AccessForm,
  LinkForm,
  RolesForm,
} from '#app/components/people/person-forms.tsx'
import { Page, PageHead } from '#app/components/shell/page-head.tsx'
import { ROLES } from '#app/core/people/roles.ts'
import {
  deactivatePerson,
  reactivatePerson,
} from '#app/desk/people/deactivate-person.ts'
import { makeLink } from '#app/desk/people/make-link.ts'
import { readPerson } from '#app/desk/people/read-person.ts'
import { setRoles } from '#app/desk/people/set-roles.ts'
import { deskFor } from '#app/http/desk-for.ts'
import { flash } from '#app/http/flash.ts'
import { readForm } from '#app/http/form.ts'
import { startSession } from '#app/http/session.ts'

export const meta = titled((t) => t.people.list.title)

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const desk = await deskFor({ request, context }, 'desk.read')
  const read = await readPerson(desk, params.personId!)
  if (!read.ok) throw new Response(null, { status: 404 })
  return read.value
}

const version = z.coerce.number().int()

const PersonForm = z.discriminatedUnion('intent', [
  z.object({
    intent: z.literal('roles'),
    version,
    roles: z.array(z.enum(ROLES)).default([]),
  }),
  z.object({ intent: z.literal('link'), version }),
  z.object({ intent: z.literal('deactivate'), version }),
  z.object({ intent: z.literal('reactivate'), version }),
])

export async function action(args: ActionFunctionArgs) {
  const { request, context, params } = args
  const desk = await deskFor({ request, context }, 'people.manage')
  const form = await readForm(request, PersonForm)
  if (!form.ok) return data({ refusal: 'not-understood' }, { status: 400 })

  const personId = params.personId!
  const seen = { personId, seenVersion: form.value.version }
  const here = `/desk/people/${personId}`
  switch (form.value.intent) {
    case 'roles': {
      const set = await setRoles(desk, seen, form.value)
      if (!set.ok) return data({ refusal: set.refusal }, { status: 409 })
      return redirect(here, {
        headers: await headersAfterRoles(args, desk.actor.id),
      })
    }
    case 'link': {
      const made = await makeLink(desk, seen)
      if (made.ok) return { link: made.value }
      return data({ refusal: made.refusal }, { status: 409 })
    }
    case 'deactivate': {
      const out = await deactivatePerson(desk, seen)
      if (!out.ok) return data({ refusal: out.refusal }, { status: 409 })
      return redirect(here, { headers: flash('person-deactivated') })
    }
    case 'reactivate': {
      const back = await reactivatePerson(desk, seen)
      if (!back.ok) return data({ refusal: back.refusal }, { status: 409 })
      return redirect(here, { headers: flash('person-reactivated') })
    }
  }
}

/** Whoever changed their own roles stays logged in, in a new session. */
async function headersAfterRoles(
  { request, context, params }: ActionFunctionArgs,
  actorId: string,
) {
  const headers = new Headers(flash('roles-saved'))
  if (params.personId === actorId) {
    const { sessions } = context.app
    headers.append('Set-Cookie', await startSession(sessions, request, actorId))
  }
  return headers
}

export default function Person() {
  const { person, claims, hasMoreClaims, mayManage } =
    useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useMessages().people
  const refusal = answer && 'refusal' in answer ? answer.refusal : null
  const link = answer && 'link' in answer ? answer.link : null
  return (
    <Page width="form">
      <PageHead
        title={person.name}
        crumbs={[{ label: t.list.title, to: '/desk/people' }]}
        meta={<PersonBadges person={person} />}
      />
      <div className="flex flex-col gap-6">
        <FormErrorSummary
          errors={refusal ? errorTexts({ form: refusal }, t.errors) : undefined}
        />
        {link && (
          <LinkToPassOn
            key={link.address}
            title={
              link.kind === 'invitation'
                ? t.link.invitationTitle(person.name)
                : t.link.resetTitle(person.name)
            }
            {...link}
          />
        )}
        <PersonFacts />
        <HeldClaims
          personId={person.id}
          claims={claims}
          hasMore={hasMoreClaims}
          isGone={person.deactivatedAt !== null}
        />
        {mayManage && (
          <>
            <RolesForm person={person} />
            {!person.deactivatedAt && !person.isDemo && (
              <LinkForm person={person} />
            )}
            <AccessForm person={person} />
          </>
        )}
      </div>
    </Page>
  )
}

function PersonFacts() {
  const { person, conflicts } = useLoaderData<typeof loader>()
  const t = useMessages().people
  const facts = [
    { label: t.list.roles, value: <RoleNames roles={person.roles} /> },
    {
      label: t.person.since,
      value: <Day value={person.createdAt.slice(0, 10)} />,
    },
    { label: t.person.signIn, value: <JoinedWhen /> },
    {
      label: t.person.conflictsTitle,
      value: conflicts.join(', ') || t.person.conflictsNone,
    },
  ]
  if (person.email) {
    const value = <span className="break-all">{person.email}</span>
    facts.splice(1, 0, { label: t.list.email, value })
  }
  return (
    <Card>
      <Facts facts={facts} />
      {person.isDemo && (
        <p className="mt-3 text-sm text-ink-soft">{t.person.demoBody}</p>
      )}
    </Card>
  )
}

function JoinedWhen() {
  const { person, invitation } = useLoaderData<typeof loader>()
  const t = useMessages().people.person
  if (person.hasJoined) return <>{t.joined}</>
  if (!invitation) return <>{t.notJoined}</>
  return (
    <>
      {t.notJoined}.{' '}
      {invitation.hasEnded ? (
        t.invitationEnded
      ) : (
        <>
          {t.invitationEnds} <Instant value={invitation.endsAt} />
        </>
      )}
    </>
  )
}
