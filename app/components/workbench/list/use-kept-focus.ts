import { useEffect, useRef, type RefObject } from 'react'
import { showInList } from '../text/use-lighting.ts'
import { useWorkbench } from '../workbench-state.tsx'

/**
 * Keeps the focus in the list when the button that had it goes away: on the
 * claim that was acted on, or, if that is gone too, on the one in its place.
 */
export function useKeptFocus(list: RefObject<HTMLElement>) {
  const { outcome } = useWorkbench()
  const place = useRef(0)
  const acted = useRef<string | null>(null)
  const isNew = outcome?.ok && outcome.did === 'added'

  useEffect(() => {
    acted.current = outcome?.ok ? outcome.claimId : null
  }, [outcome])

  useEffect(() => {
    const element = list.current
    if (!element) return undefined
    function remember({ target }: FocusEvent) {
      const card = (target as Element).closest<HTMLElement>('[data-claim]')
      if (card) place.current = cardsIn(element).indexOf(card)
    }
    element.addEventListener('focusin', remember)
    return () => element.removeEventListener('focusin', remember)
  }, [list])

  // The button goes when the list is loaded anew, which is after the outcome.
  useEffect(() => {
    if (!acted.current) return
    if (isNew) {
      if (focusNew(list.current, acted.current)) acted.current = null
      return
    }
    if (document.activeElement !== document.body) return
    const cards = cardsIn(list.current)
    const same = cards.find((card) => card.dataset['claim'] === acted.current)
    const next = same ?? cards[Math.min(place.current, cards.length - 1)]
    next?.focus({ preventScroll: true })
    acted.current = null
  })
}

/** A claim that was added is shown, once the list has it. */
function focusNew(list: HTMLElement | null, claimId: string) {
  const card = cardsIn(list).find(({ dataset }) => dataset['claim'] === claimId)
  if (card) showInList(claimId)
  return Boolean(card)
}

function cardsIn(list: HTMLElement | null) {
  return [...(list?.querySelectorAll<HTMLElement>('[data-claim]') ?? [])]
}
