import { createContext, useContext } from 'react'

const LetterKeysContext = createContext(true)

export const LetterKeysProvider = LetterKeysContext.Provider

/** Whether the person wants keys that act without Ctrl or ⌘. */
export function useLetterKeys() {
  return useContext(LetterKeysContext)
}

type Pressed = Pick<
  KeyboardEvent,
  'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing'
>

/** True for Ctrl+K and ⌘K. */
export function opensPalette({ key, ctrlKey, metaKey, altKey }: Pressed) {
  return key.toLowerCase() === 'k' && (ctrlKey || metaKey) && !altKey
}

/** The key, if it was pressed alone and nobody is typing; otherwise null. */
export function keyPressedAlone(
  pressed: Pressed,
  target: EventTarget | null,
): string | null {
  const { key, ctrlKey, metaKey, altKey, isComposing } = pressed
  if (ctrlKey || metaKey || altKey || isComposing) return null
  return isTypingIn(target) ? null : key
}

function isTypingIn(target: EventTarget | null) {
  if (!(target instanceof HTMLElement)) return false
  return (
    target.isContentEditable ||
    target.matches('input, textarea, select, [role="combobox"]')
  )
}
