import { Globe } from 'lucide-react'
import type { CorrectionClass } from '#app/core/review/content.ts'
import type { Messages } from '#app/messages/index.ts'
import { EmptyState } from '../feedback/empty-state.tsx'
import { useMessages } from '../messages.tsx'
import { AnswerSummary } from './answer-summary.tsx'
import { CorrectionForms } from './correction-forms.tsx'
import { EmbedCode } from './embed-code.tsx'
import { MarkupCard } from './markup-card.tsx'
import { VersionsCard, type PublishedVersion } from './versions-card.tsx'
import { WithdrawalForms, type PendingWithdrawal } from './withdrawal-forms.tsx'

export type PublicationAnswer = {
  given: Record<string, string | string[]>
  errors: Record<string, string> | undefined
  refusal: keyof Messages['review']['refusals'] | null
}

export type PublishedReview = {
  id: string
  slug: string
  shortClaim: string
  state: 'published' | 'withdrawn' | 'hidden'
  currentVersion: number
  jsonLd: string
  versions: readonly PublishedVersion[]
  withdrawal: PendingWithdrawal | null
}

export type PublicationPageProps = {
  claim: { id: string; state: string; version: number }
  origin: string
  fourEyes: boolean
  mayCorrect: boolean
  correction: { class: CorrectionClass; note: string } | null
  review: PublishedReview | null
  answer: PublicationAnswer | null
}

/** What is public of a claim, and how it is corrected or withdrawn. */
export function PublicationPage(props: PublicationPageProps) {
  const { review, origin, answer, mayCorrect } = props
  const t = useMessages().review
  const texts = t.publication
  if (!review)
    return (
      <EmptyState title={texts.none} icon={<Globe />}>
        {texts.noneBody}
      </EmptyState>
    )
  return (
    <div className="flex flex-col gap-5">
      <h2 className="sr-only">{texts.title}</h2>
      <AnswerSummary
        errors={answer?.errors}
        refusal={answer?.refusal ? t.refusals[answer.refusal] : null}
      />
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <div className="flex min-w-0 flex-col gap-6">
          <VersionsCard review={review} origin={origin} />
          {review.state === 'published' && (
            <>
              <MarkupCard reviewId={review.id} jsonLd={review.jsonLd} />
              <EmbedCode review={review} origin={origin} />
            </>
          )}
        </div>
        {mayCorrect && (
          <div className="flex flex-col gap-6">
            <CorrectionForms {...props} />
            <WithdrawalForms {...props} review={review} />
          </div>
        )}
      </div>
    </div>
  )
}
