import type { KeyboardEvent } from 'react'
import { keyPressedAlone, useLetterKeys } from '../../tools/letter-keys.ts'
import { showInText } from '../text/use-lighting.ts'

const IN_CARD = ['a', 'd', 'e', 's', 'x']

/**
 * The single keys of the claim list: j and k move, the others press what names
 * them in `data-key`, in the claim that has the focus or in the list.
 */
export function useListKeys(hasSelection: boolean) {
  const areOn = useLetterKeys()
  return (event: KeyboardEvent<HTMLElement>) => {
    const key = areOn
      ? keyPressedAlone(event.nativeEvent, targetOf(event))
      : null
    if (!key) return
    const list = event.currentTarget
    if (act(list, { key, at: cardAt(event.target), hasSelection }))
      event.preventDefault()
  }
}

type Pressed = { key: string; at: HTMLElement | null; hasSelection: boolean }

function act(list: HTMLElement, { key, at, hasSelection }: Pressed) {
  if (key === 'j') return step(list, at, 1)
  if (key === 'k') return step(list, at, -1)
  if (key === 'u') return press(list.ownerDocument, '[data-key="u"]')
  if (key === 'm' && hasSelection) return press(list, '[data-key="many-m"]')
  if (!at || !(IN_CARD.includes(key) || key === 'm')) return false
  return press(at, `[data-key="${key}"]`)
}

function step(list: HTMLElement, at: HTMLElement | null, by: 1 | -1) {
  const cards = [...list.querySelectorAll<HTMLElement>('[data-claim]')]
  const next = cards[at ? cards.indexOf(at) + by : 0]
  if (!next) return false
  next.focus({ preventScroll: true })
  next.scrollIntoView({ block: 'nearest' })
  showInText(next.dataset['claim'] ?? '', 'center')
  return true
}

function press(within: ParentNode, selector: string) {
  const control = within.querySelector<HTMLElement>(selector)
  control?.click()
  return Boolean(control)
}

function cardAt(target: EventTarget) {
  if (!(target instanceof Element)) return null
  return target.closest<HTMLElement>('[data-claim]')
}

/** A tick is not typed into, so keys act on it too. */
function targetOf({ target }: KeyboardEvent) {
  const isTick =
    target instanceof HTMLInputElement && target.type === 'checkbox'
  return isTick ? target.parentElement : target
}
