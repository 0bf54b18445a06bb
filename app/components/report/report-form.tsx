import { Form } from '@remix-run/react'
import { LONGEST_CASE_TEXT } from '#app/core/cases/case-state.ts'
import { reviewPath } from '#app/core/review/content.ts'
import { Banner } from '../feedback/banner.tsx'
import { FormErrorSummary } from '../form/error-summary.tsx'
import { SubmitButton } from '../form/submit-button.tsx'
import { TextArea } from '../form/text-area.tsx'
import { TextInput } from '../form/text-input.tsx'
import { useMessages } from '../messages.tsx'

type ReportFormProps = {
  /** Null where it is about the whole site. */
  review: { slug: string; claim: string } | null
  keepContactDays: number
  given: Record<string, string | string[]>
  errors: Record<string, string>
  /** Why it was not taken yet, where one has to wait. */
  wait: string | null
}

/** What a reader fills in who found an error. */
export function ReportForm(props: ReportFormProps) {
  const { review, keepContactDays, given, errors, wait } = props
  const t = useMessages().cases.report
  const typed = (name: string) => String(given[name] ?? '')
  return (
    <Form method="post" className="flex flex-col gap-6">
      <FormErrorSummary errors={errors} />
      {wait && (
        <Banner tone="warn" live="alert">
          {wait}
        </Banner>
      )}
      <input type="hidden" name="slug" value={review?.slug ?? ''} />
      <p>
        <span className="block text-sm text-ink-faint">
          {review ? t.about : t.wholeSite}
        </span>
        {review && (
          <a href={reviewPath(review.slug)} className="font-serif text-lg">
            {review.claim}
          </a>
        )}
      </p>
      <TextArea
        name="report"
        label={t.report}
        hint={t.reportHint}
        rows={6}
        className="min-h-36"
        required
        maxLength={LONGEST_CASE_TEXT.report}
        defaultValue={typed('report')}
        error={errors.report}
      />
      <TextArea
        name="source"
        label={t.source}
        hint={t.sourceHint}
        rows={2}
        maxLength={LONGEST_CASE_TEXT.source}
        defaultValue={typed('source')}
        error={errors.source}
      />
      <TextInput
        name="email"
        type="email"
        label={t.email}
        hint={t.emailHint(keepContactDays)}
        autoComplete="email"
        maxLength={LONGEST_CASE_TEXT.email}
        defaultValue={typed('email')}
        error={errors.email}
      />
      <Trap error={errors.website} />
      <SubmitButton className="self-start">{t.send}</SubmitButton>
    </Form>
  )
}

/** Out of sight of people; what fills every field in gives itself away. */
function Trap({ error }: { error: string | undefined }) {
  const t = useMessages().cases.report
  return (
    <div className={error ? '' : 'sr-only'} aria-hidden={!error}>
      <TextInput
        name="website"
        label={t.trap}
        tabIndex={error ? 0 : -1}
        autoComplete="off"
        error={error}
      />
    </div>
  )
}
