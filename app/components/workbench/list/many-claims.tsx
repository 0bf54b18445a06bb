import { Check, CircleSlash, Merge } from 'lucide-react'
import { DISMISS_REASONS } from '#app/core/claim/claim-state.ts'
import { classNames } from '../../class-names.ts'
import { Button } from '../../form/button.tsx'
import { CONTROL } from '../../form/field.tsx'
import { useHydrated } from '../../hydrated.ts'
import { useMessages } from '../../messages.tsx'
import { TriageForm } from '../triage-form.tsx'
import { useWorkbench } from '../workbench-state.tsx'

/** What can be done with the ticked claims together. */
export function ManyClaims() {
  const t = useMessages()
  const { selected, setSelected } = useWorkbench()
  const isHydrated = useHydrated()
  const isNeeded = !isHydrated || selected.length > 0
  return (
    <TriageForm
      id="many-claims"
      fields={{}}
      className={classNames(
        'flex flex-wrap items-center gap-2 rounded-lg border border-line bg-sheet p-2.5 shadow-float',
        !isNeeded && 'hidden',
      )}
    >
      {(isSending) => (
        <>
          {isHydrated && (
            <span className="text-sm font-medium tabular-nums">
              {t.workbench.selected(selected.length)}
            </span>
          )}
          <Many
            intent="accept-many"
            isSending={isSending}
            icon={<Check aria-hidden />}
          >
            {t.workbench.acceptSelected}
          </Many>
          {(!isHydrated || selected.length > 1) && (
            <Many
              intent="merge-many"
              isSending={isSending}
              letter="many-m"
              icon={<Merge aria-hidden />}
            >
              {t.workbench.mergeSelected}
            </Many>
          )}
          {isHydrated && (
            <Button
              tone="quiet"
              size="small"
              className="ms-auto"
              onClick={() => setSelected([])}
            >
              {t.workbench.selectNone}
            </Button>
          )}
          <span className="flex w-full items-center gap-1.5">
            <select
              name="reason"
              aria-label={t.workbench.reason}
              className={`${CONTROL} min-h-8! flex-1 py-1! text-xs!`}
            >
              {DISMISS_REASONS.filter((one) => one !== 'duplicate-of').map(
                (reason) => (
                  <option key={reason} value={reason}>
                    {t.states.dismissReason[reason]}
                  </option>
                ),
              )}
            </select>
            <Many
              intent="dismiss-many"
              isSending={isSending}
              icon={<CircleSlash aria-hidden />}
            >
              {t.workbench.dismissSelected}
            </Many>
          </span>
        </>
      )}
    </TriageForm>
  )
}

type ManyProps = {
  intent: string
  isSending: boolean
  letter?: string
  icon: React.ReactNode
  children: React.ReactNode
}

function Many({ intent, isSending, letter, icon, children }: ManyProps) {
  return (
    <Button
      type="submit"
      size="small"
      name="intent"
      value={intent}
      data-key={letter}
      aria-disabled={isSending}
      icon={icon}
    >
      {children}
    </Button>
  )
}
