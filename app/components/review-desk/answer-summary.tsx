import { useMemo } from 'react'
import { FormErrorSummary } from '../form/error-summary.tsx'

type AnswerSummaryProps = {
  /** By field name. */
  errors: Record<string, string> | undefined
  /** Why the desk did not do it, in words. */
  refusal: string | null
}

/** What an action was refused for; takes the focus once, to be read first. */
export function AnswerSummary({ errors, refusal }: AnswerSummaryProps) {
  const all = useMemo(
    () => errors ?? (refusal ? { form: refusal } : undefined),
    [errors, refusal],
  )
  return <FormErrorSummary errors={all} />
}
