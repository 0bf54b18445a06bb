import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { MessagesProvider } from '../messages.tsx'
import { VerdictBadge } from './verdict-badge.tsx'
import { VerdictIcon } from './verdict-icon.tsx'
import type { VerdictTone } from './tone.ts'

const TONES: VerdictTone[] = ['5', '4', '3', '2', '1', 'outside']

test('each step has a shape of its own', () => {
  const shapes = TONES.map((tone) =>
    renderToStaticMarkup(<VerdictIcon tone={tone} />),
  )

  expect(new Set(shapes).size).toBe(TONES.length)
})

test('a verdict is told by its word beside shape and colour', () => {
  const verdict = { label: 'Mostly true', value: 4, best: 5, worst: 1 }

  const html = renderToStaticMarkup(
    <MessagesProvider locale="en">
      <VerdictBadge verdict={verdict} />
    </MessagesProvider>,
  )

  expect(html).toContain('Mostly true')
  expect(html).toContain('<svg aria-hidden="true"')
  expect(html).toContain('text-verdict-4')
})
