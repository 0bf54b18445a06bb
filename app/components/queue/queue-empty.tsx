import { Link } from '@remix-run/react'
import { EmptyState } from '../feedback/empty-state.tsx'
import { buttonLook } from '../form/button.tsx'
import { useMessages } from '../messages.tsx'

type QueueEmptyProps = { isFiltered: boolean }

/** Why the queue shows nothing, and what to do about it. */
export function QueueEmpty({ isFiltered }: QueueEmptyProps) {
  const { queue: t, common } = useMessages()
  if (isFiltered) {
    return (
      <EmptyState
        title={t.nothingFound.title}
        action={
          <Link to="/desk/queue" className={buttonLook({})}>
            {common.clearFilters}
          </Link>
        }
      >
        {t.nothingFound.body}
      </EmptyState>
    )
  }
  return (
    <EmptyState
      title={t.empty.title}
      action={
        <>
          <Link
            to="/desk/articles/new"
            className={buttonLook({ tone: 'primary' })}
          >
            {t.empty.takeIn}
          </Link>
          <Link to="/desk/claims/new" className={buttonLook({})}>
            {t.empty.enter}
          </Link>
        </>
      }
    >
      {t.empty.body}
    </EmptyState>
  )
}
