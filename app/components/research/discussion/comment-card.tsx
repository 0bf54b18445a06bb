import { Reply } from 'lucide-react'
import { Avatar } from '../../data/person.tsx'
import { Disclosure } from '../../feedback/disclosure.tsx'
import { Instant } from '../../format.tsx'
import { useMessages } from '../../messages.tsx'
import type { Person } from '../shared/audience-fields.tsx'
import { answerTo, type FormAnswer } from '../shared/form-answer.ts'
import { RemoveForm } from '../shared/remove-form.tsx'
import { VisibilityBadge } from '../shared/visibility-badge.tsx'
import { CommentForm } from './comment-form.tsx'
import type { ShownComment } from './shown-comment.ts'

type CommentCardProps = {
  comment: ShownComment
  people: readonly Person[]
  mayWrite: boolean
  answer: FormAnswer | null
  /** The newest comment: once there is another, a reply has been sent. */
  newestId: string
}

/** One comment, or the place where one was. */
export function CommentCard(props: CommentCardProps) {
  const { comment } = props
  const t = useMessages().research.discussion
  return (
    <li id={`comment-${comment.id}`} className="flex scroll-mt-4 gap-3 py-4">
      <Avatar name={comment.authorName} />
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap items-center gap-x-2.5 gap-y-1 text-sm">
          <span className="font-medium">{comment.authorName}</span>
          <a
            href={`#comment-${comment.id}`}
            className="text-xs text-ink-faint no-underline hover:underline"
          >
            <Instant value={comment.createdAt} />
          </a>
          {comment.isChanged && comment.body !== null && (
            <span className="text-xs text-ink-faint">({t.changed})</span>
          )}
          {comment.visibility === 'named' && <VisibilityBadge {...comment} />}
        </p>
        <ParentLine parent={comment.parent} />
        {comment.body === null ? (
          <p className="mt-1 text-ink-faint italic">{t.removed}</p>
        ) : (
          <>
            <p className="mt-1 max-w-measure wrap-anywhere whitespace-pre-wrap">
              {comment.body}
            </p>
            <CommentForms {...props} />
          </>
        )}
      </div>
    </li>
  )
}

function ParentLine({ parent }: Pick<ShownComment, 'parent'>) {
  const t = useMessages().research.discussion
  if (!parent) return null
  if (!parent.authorName) return <p className={PARENT}>{t.replyingToGone}</p>
  return (
    <p className={PARENT}>
      <Reply aria-hidden className="me-1 inline size-3.5 rtl:-scale-x-100" />
      <a href={`#comment-${parent.id}`}>
        {t.replying(parent.authorName)}
      </a>: {parent.excerpt ?? t.removedParent}
    </p>
  )
}

const PARENT = 'mt-1 truncate text-xs text-ink-faint'

function CommentForms(props: CommentCardProps) {
  const { comment, people, mayWrite, answer, newestId } = props
  const t = useMessages().research.discussion
  const { id, version } = comment
  if (!mayWrite && !comment.mayChange && !comment.mayRemove) return null
  return (
    <div className="mt-1 flex flex-col">
      {mayWrite && (
        <Disclosure
          key={newestId}
          summary={t.reply}
          defaultOpen={answerTo(`reply-${id}`, answer) !== null}
        >
          <CommentForm parent={comment} {...{ people, answer }} />
        </Disclosure>
      )}
      {(comment.mayChange || comment.mayRemove) && (
        <Disclosure
          key={version}
          summary={comment.mayChange ? t.change : t.remove}
          defaultOpen={answerTo(`change-${id}`, answer) !== null}
        >
          <div className="flex flex-col gap-5">
            {comment.mayChange && (
              <CommentForm comment={comment} {...{ people, answer }} />
            )}
            {comment.mayRemove && (
              <RemoveForm
                intent="remove"
                target={id}
                version={version}
                label={t.remove}
                title={t.removeTitle}
                body={t.removeBody}
              />
            )}
          </div>
        </Disclosure>
      )}
    </div>
  )
}
