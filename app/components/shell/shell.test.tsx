import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { messagesFor } from '#app/messages/index.ts'
import { initialsOf } from '../data/person.tsx'
import { MessagesProvider } from '../messages.tsx'
import { opensPalette } from '../tools/letter-keys.ts'
import { listDeskPages } from './desk-pages.ts'
import { ErrorPage, knownStatus } from './error-page.tsx'
import { matchingPages } from './palette-entries.ts'

test.each([
  [404, 404],
  [410, 404],
  [409, 409],
  [502, 500],
])('a %i is told in the words of a %i', (status, words) => {
  expect(knownStatus(status)).toBe(words)
})

test('a fault shows its request and never its cause', () => {
  const html = renderToStaticMarkup(
    <MessagesProvider locale="en">
      <ErrorPage status={500} detail="stack of a fault" requestId="req_1" />
    </MessagesProvider>,
  )

  expect(html).toContain('req_1')
  expect(html).not.toContain('stack of a fault')
})

test('the palette finds a page by parts of its words in any order', () => {
  const pages = listDeskPages({ roles: ['admin'] }, 'admin')
  const names = messagesFor('en').shell

  const found = matchingPages(pages, names, 'sett desk')

  expect(found).toEqual([{ to: '/desk/settings', label: 'Desk settings' }])
})

test.each([
  [{ key: 'k', ctrlKey: true }, true],
  [{ key: 'K', metaKey: true }, true],
  [{ key: 'k' }, false],
  [{ key: 'k', ctrlKey: true, altKey: true }, false],
])('%o opens the palette: %s', (pressed, expected) => {
  const keys = { ctrlKey: false, metaKey: false, altKey: false }

  expect(opensPalette({ ...keys, isComposing: false, ...pressed })).toBe(
    expected,
  )
})

test.each([
  ['Ana Ribeiro', 'AR'],
  ['Ana Maria Ribeiro', 'AR'],
  ['Олена', 'О'],
  ['  ', ''],
])('the initials of %j are %j', (name, initials) => {
  expect(initialsOf(name)).toBe(initials)
})
