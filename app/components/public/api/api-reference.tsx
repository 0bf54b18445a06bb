import type { ReactNode } from 'react'
import { NOUNS, type Noun } from '#app/core/api/open-api.ts'
import { PROBLEMS, type ProblemKind } from '#app/core/api/problem.ts'
import { SCOPES } from '#app/core/api/scopes.ts'
import { WEBHOOK_EVENTS } from '#app/core/api/webhooks/events.ts'
import { useMessages } from '../../messages.tsx'
import { Code, OperationCard } from './operation-card.tsx'
import type { ShownOperation } from './shown-api.ts'

type ApiReferenceProps = {
  operations: readonly ShownOperation[]
  examples: { read: string; write: string; open: string; search: string }
}

/** The whole API on one page, grouped by noun; nothing in it needs a script. */
export function ApiReference({ operations, examples }: ApiReferenceProps) {
  const { nouns, reference: t } = useMessages().api
  const groups = NOUNS.map((noun) => ({
    noun,
    own: operations.filter((operation) => operation.noun === noun),
  }))
  return (
    <>
      <h1 className="font-serif text-3xl font-semibold">{t.title}</h1>
      <p className="mt-2 max-w-measure text-ink-soft">{t.lead}</p>
      <p className="mt-2">
        <a href="/api/v1/openapi.json">{t.document}</a>
      </p>
      <Contents groups={groups} />
      <FirstSteps examples={examples} />
      <Scopes />
      {groups.map(({ noun, own }) => (
        <Part key={noun} id={noun} title={nouns[noun]}>
          {own.map((operation) => (
            <OperationCard key={operation.id} operation={operation} />
          ))}
        </Part>
      ))}
      <Part id="fact-check-tools" title={t.factCheckTools}>
        <p className="max-w-measure">{t.factCheckToolsBody}</p>
        <Code text={examples.search} />
      </Part>
      <Part id="webhooks" title={t.webhooks}>
        <Webhooks />
      </Part>
      <Problems />
    </>
  )
}

type Group = { noun: Noun; own: readonly ShownOperation[] }

function Contents({ groups }: { groups: readonly Group[] }) {
  const { nouns, reference: t } = useMessages().api
  return (
    <nav aria-label={t.contents} className="mt-6">
      <ul className="flex flex-col gap-3 text-sm">
        {groups.map(({ noun, own }) => (
          <li key={noun}>
            <a href={`#${noun}`} className="font-semibold">
              {nouns[noun]}
            </a>
            <ul className="flex flex-wrap gap-x-4">
              {own.map(({ id }) => (
                <li key={id}>
                  <a
                    href={`#${id}`}
                    className="inline-flex min-h-7 items-center underline underline-offset-2"
                  >
                    {id}
                  </a>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function FirstSteps({ examples }: Pick<ApiReferenceProps, 'examples'>) {
  const t = useMessages().api.reference
  return (
    <Part id="first-steps" title={t.start}>
      <div className="flex max-w-measure flex-col gap-3">
        <p>{t.startBody}</p>
        <p>{t.startRead}</p>
        <Code text={examples.read} />
        <p>{t.startWrite}</p>
        <Code text={examples.write} />
        <p>{t.startPublic}</p>
        <Code text={examples.open} />
        <p>{t.never}</p>
        <h3 className="font-semibold">{t.rules}</h3>
        <ul className="flex list-disc flex-col gap-1 ps-5">
          {t.rulesList.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
      </div>
    </Part>
  )
}

function Scopes() {
  const { scopes, reference: t } = useMessages().api
  return (
    <Part id="scopes" title={t.scopesTitle}>
      <dl className="grid gap-x-6 gap-y-2 text-sm sm:grid-cols-[max-content_1fr]">
        {SCOPES.map((scope) => (
          <div key={scope} className="contents">
            <dt>
              <code>{scope}</code>
            </dt>
            <dd className="text-ink-soft">{scopes[scope]}</dd>
          </div>
        ))}
      </dl>
    </Part>
  )
}

function Webhooks() {
  const { api, webhooks } = useMessages()
  return (
    <>
      <p className="max-w-measure">{api.reference.webhooksBody}</p>
      <dl className="mt-4 grid gap-x-6 gap-y-2 text-sm sm:grid-cols-[max-content_1fr]">
        {WEBHOOK_EVENTS.map((event) => (
          <div key={event} className="contents">
            <dt>
              <code>{event}</code>
            </dt>
            <dd className="text-ink-soft">{webhooks.events[event]}</dd>
          </div>
        ))}
      </dl>
      <h3 className="mt-4 text-sm font-semibold">{api.reference.message}</h3>
      <Code text={MESSAGE} />
    </>
  )
}

const MESSAGE = `webhook-id: evt_…
webhook-timestamp: 1641211200
webhook-signature: v1,…

{"type":"claim.state-changed","timestamp":"2022-01-03T12:00:00.000Z",
 "data":{"claimId":"clm_…","from":"candidate","to":"queued","version":2,"url":"…/api/v1/claims/clm_…"}}`

function Problems() {
  const { problems, reference: t } = useMessages().api
  const kinds = Object.keys(PROBLEMS) as ProblemKind[]
  return (
    <Part id="errors" title={t.errorsTitle}>
      <p className="max-w-measure">{t.errorsBody}</p>
      <dl className="mt-4 flex flex-col gap-3 text-sm">
        {kinds.map((kind) => (
          <div key={kind} id={`problem-${kind}`} className="scroll-mt-4">
            <dt>
              <code className="font-semibold">
                {PROBLEMS[kind]} {kind}
              </code>
            </dt>
            <dd className="max-w-measure text-ink-soft">
              {problems[kind].title}. {problems[kind].detail}
            </dd>
          </div>
        ))}
      </dl>
    </Part>
  )
}

type PartProps = { id: string; title: string; children: ReactNode }

function Part({ id, title, children }: PartProps) {
  return (
    <section aria-labelledby={id} className="mt-10">
      <h2 id={id} className="mb-3 scroll-mt-4 font-serif text-xl font-semibold">
        {title}
      </h2>
      {children}
    </section>
  )
}
