import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Card } from '#app/components/data/card.tsx'
import { Banner } from '#app/components/feedback/banner.tsx'
import { errorTexts } from '#app/components/form/error-texts.ts'
import { FormErrorSummary } from '#app/components/form/error-summary.tsx'
import { Day } from '#app/components/format.tsx'
import { useMessages } from '#app/components/messages.tsx'
import { titled } from '#app/components/page-title.ts'
import { ScaleEditor } from '#app/components/rating/scale-editor.tsx'
import {
  controlId,
  rowErrors,
  type GivenRows,
} from '#app/components/rating/scale-rows.ts'
import { ScaleTable } from '#app/components/rating/scale-table.tsx'
import { Page, PageHead } from '#app/components/shell/page-head.tsx'
import { mayDo } from '#app/core/people/roles.ts'
import { addScaleVersion } from '#app/desk/rating/add-scale-version.ts'
import { deskFor } from '#app/http/desk-for.ts'
import { flash } from '#app/http/flash.ts'
import { readForm } from '#app/http/form.ts'
import { getCurrentScale, listScaleVersions } from '#db/rating/scales.ts'
import { labelsOf, ScaleForm } from './scale-form.ts'

export const meta = titled((t) => t.rating.scale.title)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const desk = await deskFor({ request, context }, 'desk.read')
  return {
    scale: await getCurrentScale(desk.db, desk.deskId),
    versions: await listScaleVersions(desk.db, desk.deskId),
    mayChange: mayDo(desk.actor, 'scale.manage'),
  }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const desk = await deskFor({ request, context }, 'scale.manage')
  const { given, ...form } = await readForm(request, ScaleForm)
  if (!form.ok) {
    const answer = { given, errors: form.errors, refusal: null }
    return data(answer, { status: 400 })
  }

  const { seenNumber, note } = form.value
  const labels = labelsOf(form.value)
  const added = await addScaleVersion(desk, { labels, note, seenNumber })
  if (!added.ok) {
    const answer = { given, errors: undefined, refusal: added.refusal }
    return data(answer, { status: 409 })
  }
  return redirect('/desk/scale', { headers: flash('saved') })
}

export default function Scale() {
  const t = useMessages().rating.scale
  const { scale, versions, mayChange } = useLoaderData<typeof loader>()
  const { given, errors: codes, refusal } = useActionData<typeof action>() ?? {}
  const errors = {
    ...errorTexts(codes, { 'not-a-number': t.notANumber }),
    ...placesOf(given, refusal, t.refusals),
  }
  const isPlaced = Object.keys(errors).length > 0
  return (
    <Page>
      <PageHead
        title={t.title}
        lead={t.lead}
        actions={<a href="/scale">{t.publicPage}</a>}
      />
      <div className="flex flex-col gap-6">
        <Card title={`${t.version(scale.number)} (${t.current})`}>
          <ScaleTable labels={scale.labels} />
        </Card>
        {mayChange && (
          <Card title={t.edit}>
            <FormErrorSummary
              errors={isPlaced ? errors : undefined}
              ids={idsOf(errors)}
            />
            {refusal && !isPlaced && (
              <Banner tone="danger" live="alert">
                {t.refusals[refusal]}
              </Banner>
            )}
            <ScaleEditor key={scale.number} {...{ scale, given, errors }} />
          </Card>
        )}
        <Card title={t.versions}>
          <ul className="flex flex-col gap-1.5 text-sm">
            {versions.map(({ id, number, note, createdAt }) => (
              <li key={id}>
                <a href={`/scale/${number}`}>{t.version(number)}</a>{' '}
                <span className="text-ink-soft">
                  {t.since} <Day value={createdAt.slice(0, 10)} />
                  {note && <>: {note}</>}
                </span>
              </li>
            ))}
          </ul>
        </Card>
      </div>
    </Page>
  )
}

type Refusal = Parameters<typeof rowErrors>[1]

/** The rows that a refusal is about, with its sentence. */
function placesOf(
  given: GivenRows | undefined,
  refusal: string | null | undefined,
  texts: Record<string, string>,
) {
  if (!given || !refusal) return {}
  return rowErrors(given, refusal as Refusal, texts[refusal] ?? refusal)
}

function idsOf(errors: Record<string, string>) {
  return Object.fromEntries(
    Object.keys(errors).map((place) => [place, controlId(place)]),
  )
}
