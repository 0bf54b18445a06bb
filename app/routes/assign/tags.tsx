import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { Tag } from '#app/components/data/tag.tsx'
import { EmptyState } from '#app/components/feedback/empty-state.tsx'
import { Button } from '#app/components/form/button.tsx'
import { errorTexts } from '#app/components/form/error-texts.ts'
import { FormErrorSummary } from '#app/components/form/error-summary.tsx'
import { TextInput } from '#app/components/form/text-input.tsx'
import { useMessages } from '#app/components/messages.tsx'
import { titled } from '#app/components/page-title.ts'
import { Page, PageHead } from '#app/components/shell/page-head.tsx'
import { mayDo } from '#app/core/people/roles.ts'
import { renameTag } from '#app/desk/assign/rename-tag.ts'
import { deskFor } from '#app/http/desk-for.ts'
import { readForm } from '#app/http/form.ts'
import { listTags } from '#db/claims/tags.ts'

export const meta = titled((t) => t.queue.tags.title)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const desk = await deskFor({ request, context }, 'desk.read')
  return {
    tags: await listTags(desk.db, desk.deskId),
    mayRename: mayDo(desk.actor, 'tag.manage'),
  }
}

const TagForm = z.object({
  tagId: z.string().max(60),
  name: z.string().trim().min(1, 'no-name').max(60),
})

export async function action({ request, context }: ActionFunctionArgs) {
  const desk = await deskFor({ request, context }, 'tag.manage')
  const form = await readForm(request, TagForm)
  if (!form.ok) return data({ errors: form.errors }, { status: 400 })

  await renameTag(desk, form.value)
  return redirect('/desk/tags')
}

export default function Tags() {
  const { queue } = useMessages()
  const t = queue.tags
  const { tags, mayRename } = useLoaderData<typeof loader>()
  const errors = useActionData<{ errors: Record<string, string> }>()?.errors
  return (
    <Page>
      <PageHead title={t.title} lead={t.lead} />
      <FormErrorSummary errors={errorTexts(errors, queue.formErrors)} />
      {tags.length === 0 && (
        <EmptyState title={t.empty}>{t.emptyBody}</EmptyState>
      )}
      <ul className="flex max-w-2xl flex-col divide-y divide-line">
        {tags.map(({ id, name }) => (
          <li key={id} className="flex flex-wrap items-end gap-3 py-3">
            <span className="flex-1">
              <Tag href={`/desk/queue?tag=${id}&column=all`}>{name}</Tag>
            </span>
            {mayRename && (
              <Form method="post" className="flex items-end gap-2">
                <input type="hidden" name="tagId" value={id} />
                <TextInput
                  id={`name-${id}`}
                  name="name"
                  label={t.name}
                  defaultValue={name}
                  maxLength={60}
                  required
                />
                <Button type="submit">{t.rename}</Button>
              </Form>
            )}
          </li>
        ))}
      </ul>
    </Page>
  )
}
