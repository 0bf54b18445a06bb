import { useNavigation, type Navigation } from '@remix-run/react'
import { useEffect, useState, type RefObject } from 'react'
import { fillFields, typedFields } from './form-fields.ts'
import {
  dropKept,
  holdsMore,
  keepText,
  readKept,
  type KeptText,
} from './kept-text.ts'

export type KeptDraft = {
  /** What this browser holds and the form does not; null where nothing. */
  kept: KeptText | null
  restore: () => void
  discard: () => void
  /** The desk has the text: the browser need not keep it. */
  forget: () => void
}

/**
 * Keeps what is typed into a form in this browser until the form is done with:
 * a submission that redirects, or `discard`. Show `kept` with `<KeptNotice>`.
 */
export function useKeptDraft(
  key: string,
  form: RefObject<HTMLFormElement>,
): KeptDraft {
  const [kept, setKept] = useState<KeptText | null>(null)
  const navigation = useNavigation()

  useEffect(() => {
    const element = form.current
    if (!element) return undefined
    const found = readKept(localStorage, key)
    // oxlint-disable-next-line react/set-state-in-effect -- only the browser knows
    setKept(
      found && holdsMore(found.fields, typedFields(element)) ? found : null,
    )
    return keepAsTyped(element, key)
  }, [form, key])

  useEffect(() => {
    if (form.current && endsForm(navigation, form.current)) {
      dropKept(localStorage, key)
    }
  }, [form, key, navigation])

  function forget() {
    dropKept(localStorage, key)
  }
  function discard() {
    forget()
    setKept(null)
  }
  function restore() {
    if (kept && form.current) fillFields(form.current, kept.fields)
    setKept(null)
  }
  return { kept, restore, discard, forget }
}

function keepAsTyped(element: HTMLFormElement, key: string) {
  function keep() {
    const keptAt = new Date().toISOString()
    keepText(localStorage, key, { fields: typedFields(element), keptAt })
  }
  element.addEventListener('input', keep)
  return () => element.removeEventListener('input', keep)
}

/** True once the form's submission redirects anywhere but to the log-in. */
function endsForm(navigation: Navigation, form: HTMLFormElement) {
  if (navigation.state !== 'loading' || !navigation.formAction) return false
  if (!isSameAddress(navigation.formAction, form.action)) return false
  return isRedirect(navigation) && navigation.location.pathname !== '/login'
}

function isSameAddress(one: string, other: string) {
  const { origin } = window.location
  return new URL(one, origin).pathname === new URL(other, origin).pathname
}

function isRedirect({ location }: Navigation) {
  const state: unknown = location?.state
  return typeof state === 'object' && state !== null && '_isRedirect' in state
}
