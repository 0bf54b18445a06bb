import type { Fields } from './kept-text.ts'

/** What the person typed or chose; hidden fields, files and secrets are not theirs to keep. */
export function typedFields(form: HTMLFormElement): Fields {
  const typed = [...form.elements].filter(isTyped)
  return Object.fromEntries(typed.map(({ name, value }) => [name, value]))
}

/** Put texts back as if they were typed. */
export function fillFields(form: HTMLFormElement, fields: Fields) {
  for (const control of [...form.elements].filter(isTyped)) {
    const value = fields[control.name]
    if (value === undefined || value === control.value) continue
    control.value = value
    control.dispatchEvent(new Event('input', { bubbles: true }))
    control.dispatchEvent(new Event('change', { bubbles: true }))
  }
}

type Typed = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

const NOT_TYPED = [
  'hidden',
  'file',
  'password',
  'checkbox',
  'radio',
  'submit',
  'button',
]

function isTyped(control: Element): control is Typed {
  if (control instanceof HTMLTextAreaElement) return control.name !== ''
  if (control instanceof HTMLSelectElement) return control.name !== ''
  if (!(control instanceof HTMLInputElement)) return false
  return control.name !== '' && !NOT_TYPED.includes(control.type)
}
