import { Form, Link } from '@remix-run/react'
import { Banner } from '../feedback/banner.tsx'
import { FormErrorSummary } from '../form/error-summary.tsx'
import { buttonLook } from '../form/button.tsx'
import { SubmitButton } from '../form/submit-button.tsx'
import { useMessages } from '../messages.tsx'
import { errorTexts } from '../form/error-texts.ts'
import { Page, PageHead } from '../shell/page-head.tsx'
import { shortHeadline } from './short-headline.ts'
import { DetailFields, type Details } from './detail-fields.tsx'

/** Why the details were not saved, with what was typed. */
export type DetailsAnswer = {
  given: Record<string, string | string[]>
  errors?: Record<string, string>
  refusal?: 'not-allowed' | 'no-such-article' | 'changed-since'
  /** The article as it is now, where it changed meanwhile. */
  theirs?: Details
}

type ArticleDetailsFormProps = {
  article: { id: string; version: number; details: Details }
  answer: DetailsAnswer | undefined
}

/** What is known of an article, to be corrected at any time. */
export function ArticleDetailsForm(props: ArticleDetailsFormProps) {
  const { article, answer } = props
  const { articles: t, common } = useMessages()
  const home = `/desk/articles/${article.id}`
  const typed = answer && (answer.given as Record<string, string>)
  const errors = errorTexts(answer?.errors, t.errors)
  return (
    <Page width="form">
      <PageHead
        title={t.details.title}
        lead={t.details.lead}
        crumbs={[
          { label: t.title, to: '/desk/articles' },
          { label: shortHeadline(article.details.headline), to: home },
        ]}
      />
      <Form method="post" className="flex flex-col gap-6">
        {answer?.refusal && (
          <Banner
            tone="danger"
            live="alert"
            title={t.refusals[answer.refusal]}
          />
        )}
        {answer?.errors && <FormErrorSummary errors={errors} />}
        <input type="hidden" name="version" value={article.version} />
        <DetailFields
          details={typed ?? article.details}
          errors={errors}
          theirs={answer?.theirs ?? null}
        />
        <div className="flex flex-wrap gap-3">
          <SubmitButton>
            {answer?.theirs ? t.details.saveOver : t.details.save}
          </SubmitButton>
          <Link to={home} className={buttonLook({})}>
            {common.cancel}
          </Link>
        </div>
      </Form>
    </Page>
  )
}
