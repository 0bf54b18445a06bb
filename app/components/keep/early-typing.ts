type Typed = HTMLInputElement | HTMLTextAreaElement

/**
 * Remembers what is typed before React takes the page over: hydrating empties a
 * prefilled text area of it, and nobody listens yet who would save it. Gives it
 * back as if it were typed then.
 */
export function rememberTyping(page: Document) {
  const typed = new Map<Typed, string>()

  function note(control: EventTarget | null) {
    if (isTyped(control)) typed.set(control, control.value)
  }
  function listen({ target }: Event) {
    note(target)
  }

  for (const control of page.querySelectorAll<Typed>('input, textarea')) {
    if (control.value !== control.defaultValue) note(control)
  }
  page.addEventListener('input', listen, true)

  return function giveBack() {
    page.removeEventListener('input', listen, true)
    for (const [control, value] of typed) {
      control.value = value
      control.dispatchEvent(new Event('input', { bubbles: true }))
    }
    typed.clear()
  }
}

const NOT_TYPED = ['hidden', 'file', 'checkbox', 'radio', 'submit', 'button']

function isTyped(control: EventTarget | null): control is Typed {
  if (control instanceof HTMLTextAreaElement) return true
  return (
    control instanceof HTMLInputElement && !NOT_TYPED.includes(control.type)
  )
}
