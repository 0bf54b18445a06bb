import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { MadeSecret } from '#app/components/api/made-secret.tsx'
import { MakeTokenForm } from '#app/components/api/make-token-form.tsx'
import { TokenTable } from '#app/components/api/token-table.tsx'
import { Card } from '#app/components/data/card.tsx'
import { Pager } from '#app/components/data/pager.tsx'
import { EmptyState } from '#app/components/feedback/empty-state.tsx'
import { FormErrorSummary } from '#app/components/form/error-summary.tsx'
import { errorTexts } from '#app/components/form/error-texts.ts'
import { useMessages } from '#app/components/messages.tsx'
import { titled } from '#app/components/page-title.ts'
import { Page, PageHead } from '#app/components/shell/page-head.tsx'
import { SCOPES } from '#app/core/api/scopes.ts'
import { scopesOpenTo, type TokenRefusal } from '#app/core/api/why-not-token.ts'
import { mayDo } from '#app/core/people/roles.ts'
import { makeToken } from '#app/desk/api/tokens/make-token.ts'
import { revokeToken } from '#app/desk/api/tokens/revoke-token.ts'
import type { Desk } from '#app/desk/desk.ts'
import { timeCursor, toCursor } from '#app/http/api/cursor.ts'
import { deskFor } from '#app/http/desk-for.ts'
import { flash } from '#app/http/flash.ts'
import { readForm } from '#app/http/form.ts'
import { statusOf } from '#app/http/refused.ts'
import { withSearch } from '#app/http/search-params.ts'
import { listTokens } from '#db/api/tokens.ts'

export const meta = titled((t) => t.tokens.title)

const HERE = '/desk/settings/tokens'
const PAGE = 50

export async function loader({ request, context }: LoaderFunctionArgs) {
  const desk = await deskFor({ request, context }, 'desk.read')
  const isAdmin = mayDo(desk.actor, 'people.manage')
  const after = new URL(request.url).searchParams.get('after') ?? undefined
  const own = await showTokens(desk, { personId: desk.actor.id })
  const all = isAdmin ? await showTokens(desk, { after }) : null
  return {
    scopes: scopesOpenTo(desk.actor, SCOPES),
    own: own.tokens,
    everyone: all?.tokens ?? null,
    newer: after ? withSearch(request, { after: null }) : null,
    older: all?.next ? withSearch(request, { after: all.next }) : null,
  }
}

async function showTokens(
  { db, deskId, now }: Desk,
  asked: { personId?: string; after?: string | undefined },
) {
  const [createdAt, id] = timeCursor(asked.after) ?? []
  const rows = await listTokens(db, deskId, {
    personId: asked.personId,
    after: createdAt && id ? { createdAt, id } : undefined,
    limit: PAGE + 1,
  })
  const shown = rows.slice(0, PAGE)
  const last = rows.length > PAGE ? shown.at(-1) : undefined
  return {
    tokens: shown.map(({ scopes, revokedAt, ...token }) => ({
      ...token,
      scopes: JSON.parse(scopes) as string[],
      state: stateOf({ revokedAt, expiresAt: token.expiresAt }, now),
    })),
    next: last ? toCursor([last.createdAt, last.id]) : null,
  }
}

function stateOf(
  { revokedAt, expiresAt }: { revokedAt: string | null; expiresAt: string },
  now: Date,
) {
  if (revokedAt) return 'revoked' as const
  return expiresAt > now.toISOString()
    ? ('live' as const)
    : ('expired' as const)
}

const TokenForm = z.discriminatedUnion('intent', [
  z.object({
    intent: z.literal('make'),
    name: z.string().trim().min(1, 'name-missing').max(100, 'name-long'),
    scopes: z.array(z.enum(SCOPES)).default([]),
    days: z.coerce.number(),
  }),
  z.object({ intent: z.literal('revoke'), tokenId: z.string().max(60) }),
])

export async function action({ request, context }: ActionFunctionArgs) {
  const desk = await deskFor({ request, context }, 'desk.read')
  const form = await readForm(request, TokenForm)
  const { given } = form
  if (!form.ok) return data({ given, errors: form.errors }, { status: 400 })

  if (form.value.intent === 'revoke') {
    const revoked = await revokeToken(desk, form.value)
    if (revoked.ok) return redirect(HERE, { headers: flash('token-revoked') })
    const { refusal } = revoked
    const errors = { form: refusal as string }
    return data({ given: {}, errors }, { status: statusOf(refusal) })
  }
  const made = await makeToken(desk, form.value)
  if (!made.ok) {
    const errors = { [fieldOf(made.refusal)]: made.refusal }
    return data({ given, errors }, { status: 409 })
  }
  const headers = { 'Cache-Control': 'no-store' }
  const { secret } = made.value
  return data({ made: { name: form.value.name, secret } }, { headers })
}

function fieldOf(refusal: TokenRefusal) {
  if (refusal.startsWith('scope')) return 'scopes'
  return refusal === 'expiry-out-of-range' ? 'days' : 'form'
}

export default function Tokens() {
  const { scopes } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { tokens: t } = useMessages()
  const isRefused = answer && 'errors' in answer
  const errors = errorTexts(isRefused ? answer.errors : undefined, t.errors)
  const made = answer && 'made' in answer ? answer.made : null
  return (
    <Page>
      <PageHead
        title={t.title}
        lead={t.lead}
        actions={<Link to="/api">{t.reference}</Link>}
      />
      <div className="flex flex-col gap-6">
        <FormErrorSummary errors={errors} />
        {made && (
          <MadeSecret
            key={made.secret}
            title={t.made(made.name)}
            body={t.madeBody}
            label={t.madeLabel}
            secret={made.secret}
          />
        )}
        <MakeTokenForm
          key={made?.secret}
          scopes={scopes}
          given={isRefused ? answer.given : {}}
          errors={errors}
        />
        <Lists />
      </div>
    </Page>
  )
}

function Lists() {
  const { own, everyone, newer, older } = useLoaderData<typeof loader>()
  const t = useMessages().tokens
  return (
    <>
      <Card title={t.own}>
        {own.length > 0 ? (
          <TokenTable caption={t.own} tokens={own} />
        ) : (
          <EmptyState title={t.none}>{t.noneBody}</EmptyState>
        )}
      </Card>
      {everyone && everyone.length > 0 && (
        <Card title={t.everyone}>
          <TokenTable caption={t.everyone} tokens={everyone} isOfEveryone />
          <Pager newer={newer} older={older} />
        </Card>
      )}
    </>
  )
}
