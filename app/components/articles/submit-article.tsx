import { Form, Link, useNavigation } from '@remix-run/react'
import { useRef } from 'react'
import { Banner } from '../feedback/banner.tsx'
import { FormErrorSummary } from '../form/error-summary.tsx'
import { SubmitButton } from '../form/submit-button.tsx'
import { KeptNotice } from '../keep/kept-notice.tsx'
import { useKeptDraft } from '../keep/use-kept-draft.ts'
import { useMessages } from '../messages.tsx'
import { PageHead } from '../shell/page-head.tsx'
import { intakeErrors } from './intake-error.ts'
import { SubmissionFields } from './submission-fields.tsx'
import type { TakeInAnswer } from './take-in.ts'

type SubmitArticleProps = {
  answer: Extract<TakeInAnswer, { step: 'submit' }> | undefined
}

/** The first step: an article by paste, file or address. */
export function SubmitArticle({ answer }: SubmitArticleProps) {
  const messages = useMessages()
  const { intake: t, articles } = messages
  const form = useRef<HTMLFormElement>(null)
  const draft = useKeptDraft('take-in-article', form)
  const submitted = answer?.submitted
  const errors = intakeErrors(answer?.fault, submitted?.by ?? '', messages)
  return (
    <>
      <PageHead
        title={t.title}
        lead={t.lead}
        crumbs={[{ label: articles.title, to: '/desk/articles' }]}
      />
      <Form
        ref={form}
        method="post"
        encType="multipart/form-data"
        className="flex flex-col gap-5"
      >
        <KeptNotice draft={draft} />
        {answer?.isTooLarge && (
          <Banner tone="danger" live="alert" title={articles.bodyRefused} />
        )}
        {answer?.fault && <FormErrorSummary errors={errors} />}
        <SubmissionFields submitted={submitted} errors={errors} />
        <div className="flex flex-wrap items-center gap-4">
          <SubmitButton value="read">{t.next}</SubmitButton>
          <p aria-live="polite" className="text-sm text-ink-soft">
            <Waiting />
            {answer && articles.kept}
          </p>
        </div>
      </Form>
      <p className="mt-8 border-t border-line pt-4 text-sm text-ink-soft">
        <Link to="/desk/claims/new">{t.singleClaim}</Link> – {t.singleClaimHint}
      </p>
    </>
  )
}

/** Says what is waited for: a page far away takes longer than a paste. */
function Waiting() {
  const t = useMessages().intake
  const { formData } = useNavigation()
  if (!formData) return null
  return <>{formData.get('by') === 'url' ? t.fetching : t.reading} </>
}
