import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Banner } from '#app/components/feedback/banner.tsx'
import { FormErrorSummary } from '#app/components/form/error-summary.tsx'
import { errorTexts } from '#app/components/form/error-texts.ts'
import { useMessages } from '#app/components/messages.tsx'
import { ModelForm } from '#app/components/model/model-form.tsx'
import { RemoveModel } from '#app/components/model/remove-model.tsx'
import { TryModel } from '#app/components/model/try-model.tsx'
import { WhatIsSent } from '#app/components/model/what-is-sent.tsx'
import { titled } from '#app/components/page-title.ts'
import { Page, PageHead } from '#app/components/shell/page-head.tsx'
import { TIME_LIMIT } from '#app/core/model/limits.ts'
import { removeModel } from '#app/desk/model/remove-model.ts'
import { tryModel } from '#app/desk/model/try-model.ts'
import type { Desk } from '#app/desk/desk.ts'
import { deskFor } from '#app/http/desk-for.ts'
import { flash } from '#app/http/flash.ts'
import { readForm } from '#app/http/form.ts'
import { findModelEndpoint } from '#db/model/model-endpoint.ts'
import { ModelFields, saveModel, withoutKey } from './model-form.ts'

export const meta = titled((t) => t.model.title)

export async function loader(args: LoaderFunctionArgs) {
  const { db, deskId } = await deskFor(args, 'desk.manage')
  const row = await findModelEndpoint(db, deskId)
  return {
    isSet: row !== undefined,
    version: row?.version ?? 0,
    baseUrl: row?.baseUrl ?? '',
    model: row?.model ?? '',
    timeoutSeconds: row?.timeoutSeconds ?? TIME_LIMIT.usual,
    hasKey: Boolean(row?.sealedKey),
  }
}

export async function action(args: ActionFunctionArgs) {
  const desk = await deskFor(args, 'desk.manage')
  const form = await readForm(args.request, ModelFields)
  const given = withoutKey(form.given)
  if (!form.ok) return data({ given, errors: form.errors }, { status: 400 })

  switch (form.value.intent) {
    case 'try':
      return tried(desk)
    case 'remove':
      return removed(desk)
    case 'save': {
      const errors = await saveModel(desk, form.value)
      if (errors) return data({ given, errors }, { status: 409 })
      return redirect('/desk/settings/model', { headers: flash('saved') })
    }
  }
}

async function tried(desk: Desk) {
  const answer = await tryModel(desk)
  if (answer.ok) return data({ tried: { ok: true as const, ...answer.value } })
  const { refusal: failure, detail } = answer
  if (failure === 'not-allowed') throw data(null, { status: 403 })
  return data({ tried: { ok: false as const, failure, ...detail } })
}

async function removed(desk: Desk) {
  const answer = await removeModel(desk)
  if (!answer.ok)
    return data({ errors: { form: answer.refusal } }, { status: 409 })
  return redirect('/desk/settings/model', { headers: flash('model-removed') })
}

export default function ModelSettings() {
  const { isSet, ...kept } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { model: t, shell } = useMessages()
  const isRefused = answer && 'errors' in answer
  const errors = errorTexts(isRefused ? answer.errors : undefined, t.errors)
  const given = answer && 'given' in answer ? answer.given : {}
  return (
    <Page width="form">
      <PageHead
        title={t.title}
        lead={t.lead}
        crumbs={[{ label: shell.settings, to: '/desk/settings' }]}
      />
      <div className="flex flex-col gap-6">
        {isRefused && <FormErrorSummary errors={errors} />}
        <Banner
          title={isSet ? t.on(kept.model, new URL(kept.baseUrl).host) : t.off}
        />
        <WhatIsSent />
        <ModelForm
          key={kept.version}
          endpoint={{ ...kept, ...given, version: kept.version }}
          errors={errors}
        />
        {isSet && (
          <TryModel
            tried={answer && 'tried' in answer ? answer.tried : undefined}
          />
        )}
        {isSet && <RemoveModel errors={errors} />}
      </div>
    </Page>
  )
}
