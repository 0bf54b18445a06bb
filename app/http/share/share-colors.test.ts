import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readColors } from '#app/styles/contrast.ts'
import { COLORS, VERDICT_COLORS } from './share-colors.ts'

const tokens = readColors(
  readFileSync('app/styles/tokens.css', 'utf8'),
  'light',
)

test('a picture has the colours of the pages', () => {
  const used = [
    ...Object.entries(COLORS),
    ...Object.entries(VERDICT_COLORS).flatMap(([tone, { text, wash }]) => [
      [`verdict-${tone}`, text] as const,
      [`verdict-${tone}-wash`, wash] as const,
    ]),
  ]

  for (const [name, color] of used) expect(tokens.get(name), name).toBe(color)
})
