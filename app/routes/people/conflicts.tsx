import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { Handshake } from 'lucide-react'
import { z } from 'zod'
import { Pager } from '#app/components/data/pager.tsx'
import { EmptyState } from '#app/components/feedback/empty-state.tsx'
import { useMessages } from '#app/components/messages.tsx'
import { titled } from '#app/components/page-title.ts'
import { ConflictTable } from '#app/components/people/conflict-table.tsx'
import { DeclareForm } from '#app/components/people/declare-form.tsx'
import { errorTexts } from '#app/components/form/error-texts.ts'
import { Page, PageHead } from '#app/components/shell/page-head.tsx'
import { mayDo } from '#app/core/people/roles.ts'
import { whyNotEndConflict } from '#app/core/people/why-not-conflict.ts'
import type { Desk } from '#app/desk/desk.ts'
import {
  declareConflict,
  endConflict,
} from '#app/desk/people/declare-conflict.ts'
import { deskFor } from '#app/http/desk-for.ts'
import { flash } from '#app/http/flash.ts'
import { readForm } from '#app/http/form.ts'
import { readSearch, withSearch } from '#app/http/search-params.ts'
import { listClaimantNames } from '#db/articles/claimants.ts'
import { listConflicts } from '#db/people/conflicts.ts'
import { getPerson, listActivePeople } from '#db/people/people.ts'

export const meta = titled((t) => t.people.conflicts.title)

const HERE = '/desk/conflicts'
const PAGE = 50
const NAMES_OFFERED = 500

const Search = z.object({
  which: z.enum(['standing', 'ended']).catch('standing'),
  at: z.string().optional(),
  id: z.string().optional(),
})

export async function loader({ request, context }: LoaderFunctionArgs) {
  const desk = await deskFor({ request, context }, 'desk.read')
  const { which, at, id } = readSearch(request, Search)
  const conflicts = await listConflicts(desk.db, desk.deskId, {
    which,
    before: at && id ? [at, id] : undefined,
    limit: PAGE + 1,
  })
  const last = conflicts.length > PAGE ? conflicts[PAGE - 1]! : null
  const claimants = await listClaimantNames(desk.db, desk.deskId, NAMES_OFFERED)
  return {
    which,
    conflicts: conflicts.slice(0, PAGE).map((conflict) => ({
      ...conflict,
      mayEnd: whyNotEndConflict(desk.actor, conflict) === null,
    })),
    older: last && withSearch(request, { at: last.declaredAt, id: last.id }),
    newer: id ? withSearch(request, { at: null, id: null }) : null,
    people: await listDeclarable(desk),
    claimants: claimants.map(({ name }) => name),
  }
}

/** Oneself first, then everyone else for those who may. */
async function listDeclarable(desk: Desk) {
  const { id, name } = await getPerson(desk.db, desk.deskId, desk.actor.id)
  if (!mayDo(desk.actor, 'conflict.manage')) return [{ id, name }]
  const people = await listActivePeople(desk.db, desk.deskId)
  return [{ id, name }, ...people.filter((person) => person.id !== id)]
}

const ConflictForm = z.discriminatedUnion('intent', [
  z.object({
    intent: z.literal('declare'),
    personId: z.string().min(1, 'person-missing').max(100),
    claimantName: z
      .string()
      .trim()
      .min(1, 'claimant-missing')
      .max(200, 'claimant-long'),
    reason: z.string().trim().min(1, 'reason-missing').max(1000, 'reason-long'),
  }),
  z.object({ intent: z.literal('end'), conflictId: z.string().max(100) }),
])

export async function action({ request, context }: ActionFunctionArgs) {
  const desk = await deskFor({ request, context }, 'desk.read')
  const { given, ...form } = await readForm(request, ConflictForm)
  if (!form.ok) return data({ given, errors: form.errors }, { status: 400 })

  if (form.value.intent === 'end') {
    const ended = await endConflict(desk, form.value)
    if (ended.ok) return redirect(HERE, { headers: flash('conflict-ended') })
    return data({ given: {}, errors: { form: ended.refusal } }, { status: 409 })
  }
  const declared = await declareConflict(desk, form.value)
  if (declared.ok)
    return redirect(HERE, { headers: flash('conflict-declared') })
  return data({ given, errors: { form: declared.refusal } }, { status: 409 })
}

export default function Conflicts() {
  const { which, conflicts, newer, older, people, claimants } =
    useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useMessages().people
  return (
    <Page>
      <PageHead title={t.conflicts.title} lead={t.conflicts.lead} />
      <div className="flex flex-col gap-8">
        <div>
          <Choice which={which} />
          {conflicts.length ? (
            <ConflictTable conflicts={conflicts} />
          ) : (
            <Empty which={which} />
          )}
          <Pager newer={newer} older={older} />
        </div>
        <div className="max-w-form">
          <DeclareForm
            key={conflicts.length}
            people={people}
            claimants={claimants}
            given={answer?.given ?? {}}
            errors={errorTexts(answer?.errors, t.errors)}
          />
        </div>
      </div>
    </Page>
  )
}

type Which = z.infer<typeof Search>['which']

function Choice({ which }: { which: Which }) {
  const t = useMessages().people.conflicts
  return (
    <nav aria-label={t.which} className="mb-4 flex gap-4 text-sm">
      {(['standing', 'ended'] as const).map((one) => (
        <Link
          key={one}
          to={one === 'standing' ? HERE : `${HERE}?which=${one}`}
          aria-current={one === which ? 'page' : undefined}
          className="py-1 aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:no-underline"
        >
          {t[one]}
        </Link>
      ))}
    </nav>
  )
}

function Empty({ which }: { which: Which }) {
  const t = useMessages().people.conflicts
  if (which === 'ended') return <EmptyState title={t.emptyEndedTitle} />
  return (
    <EmptyState title={t.emptyTitle} icon={<Handshake aria-hidden />}>
      {t.emptyBody}
    </EmptyState>
  )
}
