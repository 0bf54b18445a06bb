import { Link } from '@remix-run/react'
import type { CaseOutcome, CaseState } from '#app/core/cases/case-state.ts'
import {
  reviewPath,
  type CorrectionClass,
  type PublishedVerdict,
} from '#app/core/review/content.ts'
import type { Messages } from '#app/messages/index.ts'
import { Card } from '../data/card.tsx'
import { Banner } from '../feedback/banner.tsx'
import { useMessages } from '../messages.tsx'
import { Prose } from '../public/prose.tsx'
import { AnswerSummary } from '../review-desk/answer-summary.tsx'
import { VerdictBadge } from '../verdict/verdict-badge.tsx'
import { CaseFacts } from './case-facts.tsx'
import { CaseForms } from './case-forms.tsx'
import { CaseLetter } from './case-letter.tsx'

export type CaseAnswer = {
  given: Record<string, string | string[]>
  errors: Record<string, string> | undefined
  refusal: keyof Messages['cases']['refusals'] | null
}

export type CasePageProps = {
  case: {
    id: string
    version: number
    report: string
    source: string | null
    reference: string
    state: CaseState
    outcome: CaseOutcome | null
    answer: string | null
    assigneeId: string | null
    assigneeName: string | null
    claimId: string | null
    receivedAt: string
    acknowledgeBy: string
    decideBy: string
    acknowledgedAt: string | null
    decidedAt: string | null
    answeredAt: string | null
    mailedAt: string | null
    isOverdue: boolean
  }
  mayDecide: boolean
  mayLook: boolean
  /** For editors, where the reader left one. */
  contact: { email: string; eraseAt: string | null } | null
  canMail: boolean
  desk: { name: string; language: string }
  publicUrl: string
  review: {
    slug: string
    claimId: string
    state: 'published' | 'withdrawn' | 'hidden'
    short: string
    verdict: PublishedVerdict
    summary: string
    explanationMarkdown: string
    numbers: number[]
  } | null
  correction: { class: CorrectionClass; note: string; isForIt: boolean } | null
  people: readonly { id: string; name: string }[]
  reply: CaseAnswer | null
}

/** A reader's report with the check beside it, and what is done about it. */
export function CasePage(props: CasePageProps) {
  const { review, reply } = props
  const t = useMessages().cases
  const { report, source } = props.case
  return (
    <div className="flex flex-col gap-5">
      <AnswerSummary
        errors={reply?.errors}
        refusal={reply?.refusal ? t.refusals[reply.refusal] : null}
      />
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <div className="flex min-w-0 flex-col gap-6">
          <Card title={t.page.report}>
            <p className="font-serif text-lg break-words whitespace-pre-line">
              {report}
            </p>
            <p className="mt-4 text-sm text-ink-faint">{t.page.source}</p>
            <p className="break-words whitespace-pre-line">
              {source ?? t.page.noSource}
            </p>
          </Card>
          <CaseFacts {...props} />
          <CaseForms {...props} />
          <CaseLetter {...props} />
        </div>
        <ReviewBeside review={review} />
      </div>
    </div>
  )
}

function ReviewBeside({ review }: Pick<CasePageProps, 'review'>) {
  const t = useMessages().cases.page
  if (!review)
    return (
      <Card title={t.review}>
        <p>{t.wholeSite}</p>
      </Card>
    )
  const { verdict, claimId, slug } = review
  return (
    <Card title={t.review}>
      <div className="flex flex-col gap-4">
        {review.state !== 'published' && (
          <Banner tone="warn">{t.notPublic}</Banner>
        )}
        <a href={reviewPath(slug)} className="font-serif text-xl font-semibold">
          {review.short}
        </a>
        <p>
          <VerdictBadge verdict={verdict} />
        </p>
        <p className="font-serif text-lg">{review.summary}</p>
        <Prose
          markdown={review.explanationMarkdown}
          numbers={review.numbers}
          level={3}
        />
        <p className="flex flex-wrap gap-x-5 gap-y-1 text-sm">
          <Link to={`/desk/claims/${claimId}`}>{t.toClaim}</Link>
          <Link to={`/desk/claims/${claimId}/publication`}>
            {t.toPublication}
          </Link>
        </p>
      </div>
    </Card>
  )
}
