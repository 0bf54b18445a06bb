import { Link } from '@remix-run/react'
import { MessagesSquare } from 'lucide-react'
import { Banner } from '../../feedback/banner.tsx'
import { EmptyState } from '../../feedback/empty-state.tsx'
import { buttonLook } from '../../form/button.tsx'
import { useMessages } from '../../messages.tsx'
import { Section } from '../section.tsx'
import type { Person } from '../shared/audience-fields.tsx'
import type { FormAnswer } from '../shared/form-answer.ts'
import { CommentCard } from './comment-card.tsx'
import { CommentForm } from './comment-form.tsx'
import type { ShownComment } from './shown-comment.ts'

type DiscussionPageProps = {
  comments: readonly ShownComment[]
  people: readonly Person[]
  mayWrite: boolean
  /** Addresses of the pages before and after; null where there is none. */
  newer: string | null
  older: string | null
  answer: FormAnswer | null
}

/** What the desk says among itself about a claim. */
export function DiscussionPage(props: DiscussionPageProps) {
  const { comments, people, mayWrite, newer, older, answer } = props
  const { research, common } = useMessages()
  const t = research.discussion
  const newestId = comments.at(-1)?.id ?? 'none'
  return (
    <div className="max-w-3xl">
      <Section id="discussion" title={t.title} lead={t.lead}>
        <BareRefusal answer={answer} />
        {comments.length === 0 && (
          <EmptyState title={t.empty} icon={<MessagesSquare aria-hidden />}>
            {t.emptyBody}
          </EmptyState>
        )}
        {older && (
          <Link to={older} className={`${buttonLook({})} self-start`}>
            {common.older}
          </Link>
        )}
        <ol className="flex flex-col divide-y divide-line">
          {comments.map((comment) => (
            <CommentCard
              key={comment.id}
              {...{ comment, people, mayWrite, answer, newestId }}
            />
          ))}
        </ol>
        {newer && (
          <Link to={newer} className={`${buttonLook({})} self-start`}>
            {common.newer}
          </Link>
        )}
        {mayWrite ? (
          <CommentForm key={newestId} {...{ people, answer }} />
        ) : (
          <p className="text-sm text-ink-faint">{t.readOnly}</p>
        )}
      </Section>
    </div>
  )
}

/** Removing has no form of its own to say what went wrong. */
function BareRefusal({ answer }: { answer: FormAnswer | null }) {
  const texts: Record<string, string> = useMessages().research.refusals
  if (!answer?.refusal || !answer.form.startsWith('remove-')) return null
  return (
    <Banner tone="danger" live="alert">
      {texts[answer.refusal] ?? answer.refusal}
    </Banner>
  )
}
