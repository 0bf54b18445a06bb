import { expect, test } from 'vitest'
import { dropKept, holdsMore, keepText, readKept } from './kept-text.ts'

const text = { fields: { summary: 'Half' }, keptAt: '2026-01-01T10:00:00.000Z' }

test('what was kept is read again until it is dropped', () => {
  const shelf = makeShelf()

  keepText(shelf, 'draft', text)
  expect(readKept(shelf, 'draft')).toEqual(text)

  dropKept(shelf, 'draft')
  expect(readKept(shelf, 'draft')).toBeNull()
})

test('a full shelf is no fault', () => {
  const full = {
    ...makeShelf(),
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError')
    },
  }

  expect(() => keepText(full, 'draft', text)).not.toThrow()
})

test.each(['{', 'null', '7', '{"fields":{}}', '{"fields":7,"keptAt":"x"}'])(
  'what is not a kept text reads as nothing: %s',
  (json) => {
    const shelf = { ...makeShelf(), getItem: () => json }

    expect(readKept(shelf, 'draft')).toBeNull()
  },
)

test.each([
  [{ a: 'new' }, { a: 'old' }, true],
  [{ a: 'same' }, { a: 'same' }, false],
  [{ a: ' ' }, { a: 'text' }, false],
  [{ gone: 'text' }, {}, true],
])('%o holds more than %o: %s', (kept, current, expected) => {
  expect(holdsMore(kept, current)).toBe(expected)
})

function makeShelf() {
  const items = new Map<string, string>()
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
  }
}
