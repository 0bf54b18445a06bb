import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { MessagesProvider } from '../messages.tsx'
import { Checkbox } from './checkbox.tsx'
import { FormErrorSummary } from './error-summary.tsx'
import { RadioGroup } from './radio-group.tsx'
import { Select } from './select.tsx'
import { isSending } from './submit-button.tsx'
import { TextArea } from './text-area.tsx'
import { TextInput } from './text-input.tsx'

const field = {
  name: 'headline',
  label: 'Headline',
  hint: 'As printed',
  error: 'Write the headline',
}

const CONTROLS = [
  ['text input', () => <TextInput {...field} />],
  ['text area', () => <TextArea {...field} />],
  ['select', () => <Select {...field} options={[]} />],
  ['radio group', () => <RadioGroup {...field} choices={[]} />],
  ['checkbox', () => <Checkbox {...field} />],
] as const

test.each(CONTROLS)('a %s is tied to its hint and its error', (_, make) => {
  const html = shown(make())

  expect(html).toContain(
    'aria-describedby="field-headline-hint field-headline-error"',
  )
  expect(html).toContain('aria-invalid="true"')
  expect(html).toMatch(/id="field-headline-error"[^]*Write the headline/)
})

test.each(CONTROLS)('a %s without a fault is not invalid', (_, make) => {
  const { error: _error, ...props } = make().props

  const Element = make().type
  const html = shown(<Element {...props} />)

  expect(html).not.toContain('aria-invalid=')
})

test('what was typed stands in the field again', () => {
  const html = shown(<TextInput {...field} defaultValue="Half of it" />)

  expect(html).toContain('value="Half of it"')
})

test('the counter says how far a text is over its best length', () => {
  const html = shown(
    <TextArea
      name="short"
      label="Short claim"
      bestUnder={5}
      defaultValue="1234567"
    />,
  )

  expect(html).toContain('2 characters too many')
})

test('the summary leads to each field, and to none for the form itself', () => {
  const errors = { headline: 'Write the headline', form: 'It has changed' }

  const html = shown(<FormErrorSummary errors={errors} />)

  expect(html.match(/<a /g)).toHaveLength(1)
  expect(html).toContain('href="#field-headline"')
  expect(html).toContain('It has changed')
})

test('a form without faults has no summary', () => {
  expect(shown(<FormErrorSummary errors={undefined} />)).toBe('')
})

test.each([
  ['idle', 'accept', 'accept', false],
  ['submitting', 'accept', 'accept', true],
  ['submitting', 'accept', 'dismiss', false],
  ['loading', 'accept', undefined, true],
] as const)('%s with %s: the button %s is pending: %s', (...given) => {
  const [state, sent, value, expected] = given
  const formData = new FormData()
  formData.set('intent', sent)

  expect(isSending({ state, formData }, 'intent', value)).toBe(expected)
})

test('of several forms with such a button, the one that was sent is under way', () => {
  const formData = new FormData()
  formData.set('intent', 'same')
  formData.set('subject', 'claim clm_1')
  const sent = { state: 'submitting', formData } as const

  expect(isSending(sent, 'subject', 'claim clm_1')).toBe(true)
  expect(isSending(sent, 'subject', 'claim clm_2')).toBe(false)
})

function shown(element: ReactElement) {
  return renderToStaticMarkup(
    <MessagesProvider locale="en">{element}</MessagesProvider>,
  )
}
