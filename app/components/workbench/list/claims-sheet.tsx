import { ChevronDown, ChevronUp } from 'lucide-react'
import type { ReactNode } from 'react'
import { classNames } from '../../class-names.ts'
import { useHydrated } from '../../hydrated.ts'
import { useMessages } from '../../messages.tsx'
import { useWorkbench } from '../workbench-state.tsx'

/**
 * Beside the text on a wide screen; on a narrow one a sheet over its foot, or,
 * without scripts, what follows it.
 */
export function ClaimsSheet({ children }: { children: ReactNode }) {
  const t = useMessages().workbench
  const { isSheetOpen } = useWorkbench()
  const isSheet = useHydrated()
  return (
    <section
      id="claims"
      aria-label={t.claims}
      className={classNames(
        'md:sticky md:top-14 md:max-h-[calc(100dvh-3.5rem)] md:self-start md:scroll-pb-24 md:overflow-y-auto md:py-5 md:ps-1 md:pe-3',
        isSheet &&
          'max-md:fixed max-md:inset-x-0 max-md:bottom-14 max-md:z-30 max-md:flex max-md:flex-col max-md:rounded-t-lg max-md:border-t max-md:border-line-strong max-md:bg-paper max-md:shadow-float',
      )}
    >
      {isSheet && <Handle />}
      <div
        className={classNames(
          isSheet &&
            'max-md:scroll-pb-24 max-md:overflow-y-auto max-md:overscroll-contain max-md:px-4 max-md:pb-4',
          isSheet && (isSheetOpen ? 'max-md:h-[66dvh]' : 'max-md:hidden'),
        )}
      >
        {children}
      </div>
    </section>
  )
}

function Handle() {
  const t = useMessages().workbench
  const { shown, isSheetOpen, setSheetOpen } = useWorkbench()
  const all = shown.claims.length
  const done = shown.claims.filter(({ state }) => state !== 'candidate').length
  return (
    <button
      type="button"
      aria-expanded={isSheetOpen}
      onClick={() => setSheetOpen(!isSheetOpen)}
      className="flex min-h-14 w-full cursor-pointer items-center gap-3 px-4 text-start text-sm md:hidden"
    >
      {isSheetOpen ? <ChevronDown aria-hidden /> : <ChevronUp aria-hidden />}
      <span className="flex-1 font-semibold">
        {isSheetOpen ? t.sheetClose : t.sheetOpen}
      </span>
      <span className="text-ink-soft tabular-nums">{t.decided(done, all)}</span>
    </button>
  )
}
