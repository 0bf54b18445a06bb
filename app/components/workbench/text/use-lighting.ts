import { useEffect, type RefObject } from 'react'

/**
 * Lights every element of the claims that the pointer or the focus is on. An
 * element names its claims in `data-claims`; lit ones have `data-lit`.
 */
export function useLighting(root: RefObject<HTMLElement>) {
  useEffect(() => {
    const element = root.current
    if (!element) return undefined
    function light(event: Event) {
      const at = event.target instanceof Element ? event.target : null
      const named = at?.closest<HTMLElement>('[data-claims]')
      lightClaims(element!, named?.dataset['claims']?.split(' ') ?? [])
    }
    element.addEventListener('pointerover', light)
    element.addEventListener('focusin', light)
    return () => {
      element.removeEventListener('pointerover', light)
      element.removeEventListener('focusin', light)
    }
  }, [root])
}

/** Lights these claims and no others. */
export function lightClaims(root: HTMLElement, claimIds: readonly string[]) {
  const lit = claimIds
    .filter(Boolean)
    .flatMap((id) => [
      ...root.querySelectorAll(`[data-claims~="${CSS.escape(id)}"]`),
    ])
  for (const element of root.querySelectorAll('[data-lit]'))
    if (!lit.includes(element)) element.removeAttribute('data-lit')
  for (const element of lit) element.setAttribute('data-lit', '')
}

/** Tells which claim of the article was clicked, unless text is selected. */
export function usePickedClaims(
  root: RefObject<HTMLElement>,
  onPick: (claimId: string) => void,
) {
  useEffect(() => {
    const element = root.current
    function pick(event: MouseEvent) {
      const at = event.target instanceof Element ? event.target : null
      const mark = at?.closest<HTMLElement>('[data-text] [data-claims]')
      const claimId = mark?.dataset['claims']?.split(' ').at(-1)
      if (!claimId || !document.getSelection()?.isCollapsed) return
      event.preventDefault()
      onPick(claimId)
    }
    element?.addEventListener('click', pick)
    return () => element?.removeEventListener('click', pick)
  }, [root, onPick])
}

/** Brings the claim's passage into sight. */
export function showInText(claimId: string, block: ScrollLogicalPosition) {
  const mark = document.querySelector(
    `[data-text] [data-claims~="${CSS.escape(claimId)}"]`,
  )
  mark?.scrollIntoView({ block, behavior: motion() })
}

/** Brings the claim's card into sight and puts the focus on it. */
export function showInList(claimId: string) {
  const card = document.getElementById(`claim-${claimId}`)
  card?.focus({ preventScroll: true })
  card?.scrollIntoView({ block: 'nearest', behavior: motion() })
}

function motion(): ScrollBehavior {
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches
  return isCalm ? 'instant' : 'smooth'
}
