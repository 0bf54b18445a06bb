import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { contrast, readColors, type Mode } from './contrast.ts'

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8')

const GROUNDS = ['paper', 'sheet', 'wash']
const VERDICTS = ['5', '4', '3', '2', '1', 'outside'].map((v) => `verdict-${v}`)
const TONES = ['accent', 'good', 'warn', 'danger', ...VERDICTS]

const TEXTS: [text: string, ground: string][] = [
  ...pairs(['ink', 'ink-soft', 'ink-faint', ...TONES], GROUNDS),
  ...pairs(['accent-strong'], [...GROUNDS, 'accent-wash']),
  ...TONES.map((tone): [string, string] => [tone, `${tone}-wash`]),
  ...pairs(
    ['ink', 'ink-soft'],
    TONES.map((tone) => `${tone}-wash`),
  ),
  ...pairs(['ink', 'on-marker'], ['marker', 'marker-soft']),
  ['ink-faint', 'accent-wash'],
  ['on-accent', 'accent'],
  ['on-accent', 'accent-strong'],
  ['on-danger', 'danger-solid'],
]

const SHAPES = pairs(['line-strong', 'focus'], ['paper', 'sheet'])

const MODES: Mode[] = ['light', 'dark']

test.each(MODES)('every text is readable on its ground by %s', (mode) => {
  expect(below(TEXTS, 4.5, mode)).toEqual([])
})

test.each(MODES)('edges of controls and the focus ring show by %s', (mode) => {
  expect(below(SHAPES, 3, mode)).toEqual([])
})

test('black on white is 21:1', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
})

function pairs(texts: string[], grounds: string[]) {
  return texts.flatMap((text) =>
    grounds.map((ground): [string, string] => [text, ground]),
  )
}

function below(all: [string, string][], least: number, mode: Mode) {
  const colors = readColors(css, mode)
  return all
    .map(([text, ground]) => ({
      pair: `${text} on ${ground}`,
      ratio: contrast(colors.get(text)!, colors.get(ground)!),
    }))
    .filter(({ ratio }) => !(ratio >= least))
}
