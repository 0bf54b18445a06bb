import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { CheckArticle } from '#app/components/articles/check-article.tsx'
import { SubmitArticle } from '#app/components/articles/submit-article.tsx'
import type { TakeInAnswer } from '#app/components/articles/take-in.ts'
import { titled } from '#app/components/page-title.ts'
import { Page } from '#app/components/shell/page-head.tsx'
import { deskFor } from '#app/http/desk-for.ts'
import { read, readAgain, save, tooLarge } from './take-in-steps.ts'

export const meta = titled((t) => t.intake.title)

export async function loader(args: LoaderFunctionArgs) {
  await deskFor(args, 'article.submit')
  return null
}

export async function action(args: ActionFunctionArgs) {
  const desk = await deskFor(args, 'article.submit')
  if (args.context.bodyRefused) return tooLarge()
  const form = await args.request.formData()
  const intent = form.get('intent')
  if (intent === 'save') return save(desk, form)
  return intent === 'read-again' ? readAgain(desk, form) : read(desk, form)
}

export default function NewArticle() {
  const answer = useActionData<TakeInAnswer>()
  return (
    <Page width="form">
      {answer?.step === 'check' ? (
        <CheckArticle answer={answer} />
      ) : (
        <SubmitArticle answer={answer} />
      )}
    </Page>
  )
}
