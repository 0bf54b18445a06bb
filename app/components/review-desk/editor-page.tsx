import { Link } from '@remix-run/react'
import { ExternalLink, FilePenLine } from 'lucide-react'
import type { ApproveRefusal } from '#app/core/draft/why-not-approve.ts'
import type { FieldDifference } from '#app/core/review/diff.ts'
import type { Finding } from '#app/core/review/rules/finding.ts'
import type { Messages } from '#app/messages/index.ts'
import { Card } from '../data/card.tsx'
import type { Assessed } from '../assessment/gate-panel.tsx'
import { RulesPanel } from '../assessment/rules-panel.tsx'
import { Banner } from '../feedback/banner.tsx'
import { EmptyState } from '../feedback/empty-state.tsx'
import { buttonLook } from '../form/button.tsx'
import { useMessages } from '../messages.tsx'
import { AnswerSummary } from './answer-summary.tsx'
import { Differences } from '../review/differences.tsx'
import { Decision } from './decision.tsx'
import { NoteList, type ReviewNote } from './note-list.tsx'

export type EditorAnswer = {
  given: Record<string, string | string[]>
  errors: Record<string, string> | undefined
  refusal: keyof Messages['review']['refusals'] | null
  findings: readonly Finding[] | null
}

export type EditorText = {
  version: number
  seenSha256: string
  whyNotApprove: ApproveRefusal | null
  assessed: Omit<Assessed, 'slug' | 'jsonLd'>
  difference: readonly FieldDifference[] | null
  approval: {
    approvedAt: string
    name: string
    changed: readonly FieldDifference[]
  } | null
}

export type EditorPageProps = {
  claim: {
    id: string
    state: string
    version: number
    publishAt: string | null
  }
  timeZone: string
  mayPublish: boolean
  notes: readonly ReviewNote[]
  text: EditorText | null
  answer: EditorAnswer | null
}

/** Where an editor reads a text as readers will, and answers for it. */
export function EditorPage(props: EditorPageProps) {
  const { claim, text, notes, answer } = props
  const t = useMessages().review
  if (!text)
    return (
      <EmptyState
        title={t.nothingYet}
        icon={<FilePenLine />}
        action={
          <Link
            to={`/desk/claims/${claim.id}/draft`}
            className={buttonLook({})}
          >
            {t.toDraft}
          </Link>
        }
      >
        {t.nothingYetBody}
      </EmptyState>
    )
  const stopped = text.approval?.changed ?? []
  return (
    <div className="flex flex-col gap-5">
      <h2 className="sr-only">{t.title}</h2>
      <AnswerSummary
        errors={answer?.errors}
        refusal={answer?.refusal ? t.refusals[answer.refusal] : null}
      />
      <div className="grid items-start gap-8 lg:grid-cols-[minmax(0,3fr)_minmax(18rem,1fr)]">
        <div className="flex min-w-0 flex-col gap-6">
          {stopped.length > 0 && (
            <Banner tone="warn" title={t.changedSinceApproval}>
              <Differences differences={stopped} />
            </Banner>
          )}
          <Card title={t.diff}>
            {text.difference ? (
              <Differences differences={text.difference} />
            ) : (
              <p className="text-sm text-ink-soft">{t.diffFirst}</p>
            )}
          </Card>
          <Preview claimId={claim.id} />
        </div>
        <aside className="flex flex-col gap-6 lg:sticky lg:top-20">
          <Decision {...props} text={text} />
          <Card title={t.notes}>
            <NoteList notes={notes} />
          </Card>
          <RulesPanel assessed={text.assessed} claimId={claim.id} />
        </aside>
      </div>
    </div>
  )
}

/** The page itself in a frame: the same markup, styles and bytes but the data. */
function Preview({ claimId }: { claimId: string }) {
  const t = useMessages().review
  const address = `/desk/claims/${claimId}/preview`
  return (
    <Card
      title={t.preview}
      actions={
        <a
          href={address}
          target="_blank"
          rel="noreferrer"
          className="inline-flex items-center gap-1.5 text-sm text-accent underline"
        >
          {t.previewOpen} <ExternalLink aria-hidden className="size-3.5" />
        </a>
      }
    >
      <iframe
        src={address}
        sandbox="allow-same-origin"
        title={t.preview}
        className="h-[75dvh] w-full rounded-md border border-line bg-paper"
      />
    </Card>
  )
}
