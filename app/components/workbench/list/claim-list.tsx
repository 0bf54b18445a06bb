import { Link } from '@remix-run/react'
import { useRef } from 'react'
import { EmptyState } from '../../feedback/empty-state.tsx'
import { useMessages } from '../../messages.tsx'
import { ClaimCard } from '../claim/claim-card.tsx'
import { AskModel } from '../model/ask-model.tsx'
import type { Order, Show } from '../shown.ts'
import { AT_REST, useAddress, useWorkbench } from '../workbench-state.tsx'
import { ListHead } from './list-head.tsx'
import { ManyClaims } from './many-claims.tsx'
import { OutcomeNotice } from './outcome-notice.tsx'
import { useKeptFocus } from './use-kept-focus.ts'
import { useListKeys } from './use-list-keys.ts'
import { whichClaims } from './which-claims.ts'

type ClaimListProps = { show: Show; order: Order }

/** The claims of the article, to be triaged one by one or together. */
export function ClaimList({ show, order }: ClaimListProps) {
  const t = useMessages().workbench
  const { shown, selected } = useWorkbench()
  const list = useRef<HTMLOListElement>(null)
  const onKeyDown = useListKeys(selected.length > 1)
  useKeptFocus(list)
  const claims = whichClaims(shown.claims, { show, order })
  return (
    <div className="flex flex-col gap-3">
      <ListHead show={show} order={order} />
      <AskModel />
      {claims.length === 0 && (
        <EmptyState title={t.emptyTitle[show]}>{t.emptyBody[show]}</EmptyState>
      )}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the claims in it have the focus */}
      <ol
        ref={list}
        aria-label={t.claims}
        onKeyDown={onKeyDown}
        className="flex flex-col gap-2.5"
      >
        {claims.map((claim) => (
          <ClaimCard key={claim.id} claim={claim} />
        ))}
      </ol>
      {shown.mayTriage && <AddMissed />}
      <div className="sticky bottom-0 z-10 -mx-1 flex flex-col gap-2 pb-1 empty:hidden ">
        <OutcomeNotice />
        {shown.mayTriage && <ManyClaims />}
      </div>
    </div>
  )
}

function AddMissed() {
  const t = useMessages().workbench
  const { setSheetOpen } = useWorkbench()
  const address = useAddress()
  return (
    <p className="text-sm text-ink-soft">
      {t.selectHint}{' '}
      <Link
        to={address({ ...AT_REST, choose: 'new' })}
        onClick={() => setSheetOpen(false)}
      >
        {t.choose}
      </Link>
    </p>
  )
}
