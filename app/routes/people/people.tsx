import {
  data,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { Pager } from '#app/components/data/pager.tsx'
import { Banner } from '#app/components/feedback/banner.tsx'
import { useMessages } from '#app/components/messages.tsx'
import { titled } from '#app/components/page-title.ts'
import { errorTexts } from '#app/components/form/error-texts.ts'
import { InviteForm } from '#app/components/people/invite-form.tsx'
import { LinkToPassOn } from '#app/components/people/link-to-pass-on.tsx'
import { PeopleTable } from '#app/components/people/people-table.tsx'
import { Page, PageHead } from '#app/components/shell/page-head.tsx'
import { mayDo, ROLES } from '#app/core/people/roles.ts'
import { invitePerson } from '#app/desk/people/invite-person.ts'
import { deskFor } from '#app/http/desk-for.ts'
import { readForm } from '#app/http/form.ts'
import { readSearch, withSearch } from '#app/http/search-params.ts'
import { listPeople, type ListedPerson } from '#db/people/people-pages.ts'

export const meta = titled((t) => t.people.list.title)

const PAGE = 50

const Search = z.object({
  name: z.string().optional(),
  id: z.string().optional(),
})

export async function loader({ request, context }: LoaderFunctionArgs) {
  const desk = await deskFor({ request, context }, 'desk.read')
  const mayManage = mayDo(desk.actor, 'people.manage')
  const { name, id } = readSearch(request, Search)
  const people = await listPeople(desk.db, desk.deskId, {
    after: name && id ? [name, id] : undefined,
    limit: PAGE + 1,
  })
  const last = people.length > PAGE ? people[PAGE - 1]! : null
  return {
    people: people.slice(0, PAGE).map((person) => shown(person, mayManage)),
    older: last && withSearch(request, { name: last.name, id: last.id }),
    newer: id ? withSearch(request, { name: null, id: null }) : null,
    canMail: desk.outside.sendMail !== null,
    mayManage,
  }
}

/** E-mail addresses are for those who manage people. */
function shown(person: ListedPerson, mayManage: boolean) {
  const email = mayManage ? person.email : null
  return { ...person, email, isDemo: person.isDemo === 1 }
}

const InvitationForm = z.object({
  name: z.string().trim().min(1, 'name-missing').max(100, 'name-long'),
  email: z.email('email-invalid').max(254, 'email-invalid'),
  roles: z.array(z.enum(ROLES), 'roles-missing').min(1, 'roles-missing'),
  by: z.enum(['mail', 'copy']),
})

export async function action({ request, context }: ActionFunctionArgs) {
  const desk = await deskFor({ request, context }, 'people.manage')
  const { given, ...form } = await readForm(request, InvitationForm)
  if (!form.ok) return data({ given, errors: form.errors }, { status: 400 })

  const invited = await invitePerson(desk, form.value)
  if (invited.ok)
    return { invited: { name: form.value.name, link: invited.value.link } }
  const field = invited.refusal === 'email-taken' ? 'email' : 'form'
  return data({ given, errors: { [field]: invited.refusal } }, { status: 409 })
}

export default function People() {
  const { people, newer, older, canMail, mayManage } =
    useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useMessages().people
  const refused = answer && 'errors' in answer ? answer : null
  return (
    <Page>
      <PageHead title={t.list.title} lead={t.list.lead} />
      <div className="flex flex-col gap-8">
        {answer && 'invited' in answer && <Invited {...answer.invited} />}
        <div>
          <PeopleTable people={people} />
          <Pager newer={newer} older={older} />
        </div>
        {mayManage && (
          <div className="max-w-form">
            <InviteForm
              // A form that was sent starts empty again.
              key={people.length}
              canMail={canMail}
              given={refused?.given ?? {}}
              errors={errorTexts(refused?.errors, t.errors)}
            />
          </div>
        )}
      </div>
    </Page>
  )
}

type InvitedProps = {
  name: string
  link: { address: string; endsAt: string } | null
}

function Invited({ name, link }: InvitedProps) {
  const t = useMessages().people.invite
  if (link) {
    const { address } = link
    return <LinkToPassOn key={address} title={t.linkTitle(name)} {...link} />
  }
  return (
    <Banner tone="good" live="status" title={t.sentTitle(name)}>
      {t.sentBody}
    </Banner>
  )
}
