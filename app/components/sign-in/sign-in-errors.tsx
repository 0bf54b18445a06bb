import { Banner } from '../feedback/banner.tsx'
import { FormErrorSummary } from '../form/error-summary.tsx'

type SignInErrorsProps = {
  /** By field; what concerns the whole form is under `form`. */
  errors: Record<string, string>
  /** How long to wait, where one has tried too often. */
  wait: string | null
}

/** Why one is not let in: in one sentence, or by field. */
export function SignInErrors({ errors, wait }: SignInErrorsProps) {
  const { form, ...byField } = errors
  const sentence = wait ?? form
  if (!sentence) return <FormErrorSummary errors={byField} />
  return (
    <Banner tone="danger" live="alert">
      {sentence}
    </Banner>
  )
}
