import { Link } from '@remix-run/react'
import { ArrowRight } from 'lucide-react'
import { classNames } from '../../class-names.ts'
import { Progress } from '../../feedback/progress.tsx'
import { buttonLook } from '../../form/button.tsx'
import { useHydrated } from '../../hydrated.ts'
import { useMessages } from '../../messages.tsx'
import { ORDERS, SHOWS, type Order, type Show } from '../shown.ts'
import { AT_REST, useAddress, useWorkbench } from '../workbench-state.tsx'
import { countShown } from './which-claims.ts'

type ListHeadProps = { show: Show; order: Order }

/** How far triage has come, which claims are listed, and the next step. */
export function ListHead({ show, order }: ListHeadProps) {
  const t = useMessages().workbench
  const { shown } = useWorkbench()
  const all = shown.claims.length
  const done = shown.claims.filter(({ state }) => state !== 'candidate').length
  return (
    <div className="flex flex-col gap-2.5">
      <div className={useHydrated() ? 'max-md:hidden' : ''}>
        <Progress label={t.progress} value={done} max={Math.max(all, 1)} />
      </div>
      {all > 0 && done === all && <NextStep />}
      <Choices show={show} order={order} />
    </div>
  )
}

function NextStep() {
  const t = useMessages().workbench
  const { article } = useWorkbench().shown
  return (
    <p className="flex flex-wrap items-center justify-between gap-2 rounded-md bg-accent-wash px-3 py-2 text-sm">
      {t.allDecided}
      <Link
        to={`/desk/queue?article=${article.id}`}
        className={buttonLook({ tone: 'primary', size: 'small' })}
      >
        {t.toQueue}
        <ArrowRight aria-hidden className="rtl:-scale-x-100" />
      </Link>
    </p>
  )
}

function Choices({ show, order }: ListHeadProps) {
  const t = useMessages().workbench
  const { claims } = useWorkbench().shown
  const address = useAddress()
  const other = ORDERS.find((one) => one !== order) ?? 'text'
  return (
    <div className="flex flex-wrap items-center justify-between gap-2">
      <nav aria-label={t.show}>
        <ul className="flex flex-wrap gap-1">
          {SHOWS.map((one) => (
            <li key={one}>
              <ChoiceLink
                to={address({ ...AT_REST, show: one === 'all' ? null : one })}
                isChosen={one === show}
              >
                {t.shows[one]}{' '}
                <span className="tabular-nums opacity-75">
                  {countShown(claims, one)}
                </span>
              </ChoiceLink>
            </li>
          ))}
        </ul>
      </nav>
      <Link
        to={address({ ...AT_REST, order: other === 'text' ? null : other })}
        preventScrollReset
        className="rounded-sm text-xs text-accent underline underline-offset-2"
      >
        {t.orders[other]}
      </Link>
    </div>
  )
}

type ChoiceLinkProps = {
  to: string
  isChosen: boolean
  children: React.ReactNode
}

function ChoiceLink({ to, isChosen, children }: ChoiceLinkProps) {
  return (
    <Link
      to={to}
      preventScrollReset
      aria-current={isChosen ? 'true' : undefined}
      className={classNames(
        'flex min-h-7 items-center gap-1 rounded-full border px-2.5 text-xs no-underline pointer-coarse:min-h-10 pointer-coarse:px-3.5',
        isChosen
          ? 'border-accent bg-accent font-medium text-on-accent'
          : 'border-line bg-sheet text-ink-soft hover:border-line-strong hover:text-ink',
      )}
    >
      {children}
    </Link>
  )
}
