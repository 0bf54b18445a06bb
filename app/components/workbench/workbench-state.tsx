import { useActionData, useLocation, useSearchParams } from '@remix-run/react'
import {
  createContext,
  useCallback,
  useContext,
  useMemo,
  useState,
  type ReactNode,
} from 'react'
import {
  PANELS,
  type Outcome,
  type Panel,
  type ShownWorkbench,
} from './shown.ts'

/** The form that is open beneath one claim. */
export type OpenPanel = { claimId: string; panel: Panel } | null

type WorkbenchState = {
  shown: ShownWorkbench
  /** What the last form came to. */
  outcome: Outcome | null
  report: (outcome: Outcome | null) => void
  open: OpenPanel
  setOpen: (open: OpenPanel) => void
  selected: readonly string[]
  setSelected: (claimIds: readonly string[]) => void
  /** The claim list is pulled up, where it is a sheet. */
  isSheetOpen: boolean
  setSheetOpen: (isOpen: boolean) => void
  /** The claim whose passage is being chosen, or `new`. */
  choosing: string | null
}

const WorkbenchContext = createContext<WorkbenchState | null>(null)

type WorkbenchProviderProps = { shown: ShownWorkbench; children: ReactNode }

/** What the parts of a workbench share while it is open. */
export function WorkbenchProvider(props: WorkbenchProviderProps) {
  const { shown, children } = props
  const [search] = useSearchParams()
  const posted = useActionData<Outcome>()
  const [outcome, setOutcome] = useState<Outcome | null>(posted ?? null)
  const [open, setOpen] = useState(openAtFirst(search, posted))
  const [selected, setSelected] = useState<readonly string[]>([])
  const [isSheetOpen, setSheetOpen] = useState(false)
  const choosing = shown.mayTriage ? search.get('choose') : null

  const report = useCallback((outcome: Outcome | null) => {
    setOutcome(outcome)
    if (!outcome?.ok) return
    setOpen(null)
    setSelected([])
  }, [])
  const state = useMemo(
    () => ({
      shown,
      outcome,
      report,
      open,
      setOpen,
      selected,
      setSelected,
      isSheetOpen,
      setSheetOpen,
      choosing,
    }),
    [shown, outcome, report, open, selected, isSheetOpen, choosing],
  )
  return (
    <WorkbenchContext.Provider value={state}>
      {children}
    </WorkbenchContext.Provider>
  )
}

export function useWorkbench(): WorkbenchState {
  const state = useContext(WorkbenchContext)
  if (!state) throw new Error('expected a WorkbenchProvider above')
  return state
}

/** The address of this workbench with `changes` to its query; null takes away. */
export function useAddress() {
  const { pathname } = useLocation()
  const [search] = useSearchParams()
  return useCallback(
    (changes: Record<string, string | null>, hash = '') => {
      const query = new URLSearchParams(search)
      for (const [name, value] of Object.entries(changes)) {
        if (value === null) query.delete(name)
        else query.set(name, value)
      }
      return `${pathname}${query.size ? `?${query}` : ''}${hash}`
    },
    [pathname, search],
  )
}

/** Nothing open, nothing being chosen. */
export const AT_REST = { do: null, claim: null, choose: null }

/** Without scripts a panel is opened by the address, or by a refused form. */
function openAtFirst(
  search: URLSearchParams,
  posted: Outcome | undefined,
): OpenPanel {
  const refused = posted && !posted.ok ? posted : null
  const panel = PANELS.find(
    (one) => one === (refused?.intent ?? search.get('do')),
  )
  const claimId = refused?.claimId ?? search.get('claim')
  return panel && claimId ? { claimId, panel } : null
}
