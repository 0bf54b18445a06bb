import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { Facts } from '#app/components/data/card.tsx'
import { Banner } from '#app/components/feedback/banner.tsx'
import { buttonLook } from '#app/components/form/button.tsx'
import { FormErrorSummary } from '#app/components/form/error-summary.tsx'
import { useMessages } from '#app/components/messages.tsx'
import { titled } from '#app/components/page-title.ts'
import { errorTexts } from '#app/components/form/error-texts.ts'
import { SettingsForm } from '#app/components/people/settings-form.tsx'
import { Page, PageHead } from '#app/components/shell/page-head.tsx'
import { PRIORITIES } from '#app/core/claim/claim-state.ts'
import { isLanguageTag, isTimeZone } from '#app/core/people/locale-names.ts'
import { changeSettings } from '#app/desk/settings/change-settings.ts'
import { deskFor } from '#app/http/desk-for.ts'
import { flash } from '#app/http/flash.ts'
import { readForm } from '#app/http/form.ts'
import { getDesk } from '#db/people/desks.ts'

export const meta = titled((t) => t.settings.title)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const desk = await deskFor({ request, context }, 'desk.manage')
  const row = await getDesk(desk.db, desk.deskId)
  const { name, language, timeZone, version, settings } = row
  const zones = new Set([
    'UTC',
    timeZone,
    ...Intl.supportedValuesOf('timeZone'),
  ])
  return {
    version,
    settings: { name, language, timeZone, ...settings },
    timeZones: [...zones].toSorted(),
  }
}

const flag = z
  .literal('on')
  .optional()
  .transform((value) => value === 'on')
const markdown = z.string().trim().max(20_000, 'text-long')

const days = (least: number, most: number) =>
  z.coerce
    .number('days-invalid')
    .int('days-invalid')
    .min(least, 'days-invalid')
    .max(most, 'days-invalid')

const SettingsFields = z.object({
  version: z.coerce.number().int(),
  name: z.string().trim().min(1, 'name-missing').max(100, 'name-long'),
  language: z.string().trim().refine(isLanguageTag, 'language-unknown'),
  timeZone: z.string().refine(isTimeZone, 'time-zone-unknown'),
  contactEmail: z.literal('').or(z.email('email-invalid')),
  ratersRequired: z.coerce.number().int().min(1).max(3),
  ratersNamedBy: z.enum(['editor', 'anyone']),
  fourEyes: flag,
  evidenceGate: z.array(z.enum(PRIORITIES)).default([]),
  shownPeople: z.enum(['names', 'roles', 'nobody']),
  acknowledgeDays: days(1, 30),
  decideDays: days(1, 60),
  keepContactDays: days(1, 365),
  recheckDays: days(0, 365),
  about: markdown,
  methodology: markdown,
  correctionsPolicy: markdown,
  funding: markdown,
  markupLicence: z
    .literal('')
    .or(z.url({ protocol: /^https?$/, error: 'licence-invalid' })),
  politicalEntity: flag,
  aggregator: flag,
  sourceList: z
    .literal('')
    .or(z.url({ protocol: /^https?$/, error: 'source-list-invalid' }))
    .default(''),
})

export async function action({ request, context }: ActionFunctionArgs) {
  const desk = await deskFor({ request, context }, 'desk.manage')
  const { given, ...form } = await readForm(request, SettingsFields)
  if (!form.ok) return data({ given, errors: form.errors }, { status: 400 })

  const { version, name, language, timeZone, ...settings } = form.value
  const changed = await changeSettings(desk, {
    ...{ name, language, timeZone, settings },
    seenVersion: version,
  })
  if (changed.ok) return redirect('/desk/settings', { headers: flash('saved') })
  if (changed.refusal === 'not-allowed')
    return data({ given, errors: { form: changed.refusal } }, { status: 403 })

  const theirs = differences(changed.detail, form.value)
  const answer = { given, errors: { form: changed.refusal }, theirs }
  return data({ ...answer, version: changed.detail.version }, { status: 409 })
}

type Row = Awaited<ReturnType<typeof getDesk>>

/** What somebody else saved that is not in this form. */
function differences(
  { name, language, timeZone, settings }: Row,
  mine: Record<string, unknown>,
) {
  const theirs = Object.entries({ name, language, timeZone, ...settings })
  return theirs
    .filter(([key, value]) => String(value) !== String(mine[key]))
    .map(([key, value]) => ({ key, value: String(value) }))
}

export default function Settings() {
  const loaded = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { settings: t, model, tokens, webhooks } = useMessages()
  const theirs = answer && 'theirs' in answer ? answer.theirs : []
  const version =
    answer && 'version' in answer ? answer.version : loaded.version
  const errors = errorTexts(answer?.errors, t.errors)
  return (
    <Page width="form">
      <PageHead
        title={t.title}
        lead={t.lead}
        actions={
          <>
            <Link to="/desk/settings/model" className={buttonLook({})}>
              {model.link}
            </Link>
            <Link to="/desk/settings/tokens" className={buttonLook({})}>
              {tokens.link}
            </Link>
            <Link to="/desk/settings/webhooks" className={buttonLook({})}>
              {webhooks.link}
            </Link>
          </>
        }
      />
      <div className="flex flex-col gap-6">
        <FormErrorSummary errors={errors} />
        {theirs.length > 0 && <Theirs theirs={theirs} />}
        <SettingsForm
          key={`${loaded.version}-${answer ? 'again' : ''}`}
          settings={answer ? asTyped(answer.given, loaded) : loaded.settings}
          version={version}
          timeZones={loaded.timeZones}
          errors={errors}
        />
      </div>
    </Page>
  )
}

function Theirs({ theirs }: { theirs: { key: string; value: string }[] }) {
  const t = useMessages()
  const labels = t.settings as Record<string, unknown>
  return (
    <Banner tone="warn" title={t.settings.theirs}>
      <Facts
        isStacked
        facts={theirs.map(({ key, value }) => ({
          label: String(labels[key] ?? key),
          value: (
            <span className="whitespace-pre-wrap">
              {value || t.common.none}
            </span>
          ),
        }))}
      />
    </Banner>
  )
}

type Loaded = Awaited<ReturnType<typeof loader>>
type Given = Record<string, string | string[]>

/** The form as it was sent, so that nothing that was typed is lost. */
function asTyped(given: Given, { settings }: Loaded): Loaded['settings'] {
  const typed = { ...given, evidenceGate: given['evidenceGate[]'] ?? [] }
  return {
    ...settings,
    ...typed,
    fourEyes: given.fourEyes === 'on',
    politicalEntity: given.politicalEntity === 'on',
    aggregator: given.aggregator === 'on',
  } as Loaded['settings']
}
