import fc from 'fast-check'
import { expect, test } from 'vitest'
import { breakIntoClaims } from '../article/break-into-claims.ts'
import {
  overlaps,
  segmentArticle,
  underlineLevels,
  type Mark,
} from './highlight.ts'

const words = fc.constantFrom('gas', 'rose', '30 %', 'in 2021.', '\n', '𝕏', '“')
const texts = fc
  .array(words, { minLength: 1, maxLength: 60 })
  .map((all) => all.join(' '))

const marked = texts.chain((text) =>
  fc.record({
    text: fc.constant(text),
    marks: fc.array(
      fc
        .tuple(fc.nat(text.length), fc.nat(text.length), fc.nat(4))
        .filter(([a, b]) => a !== b)
        .map(([a, b, claim]) => ({
          start: Math.min(a, b),
          end: Math.max(a, b),
          claimId: `clm_${claim}`,
        })),
      { maxLength: 6 },
    ),
  }),
)

test('the segments of a line, joined, are the line', () => {
  fc.assert(
    fc.property(marked, ({ text, marks }) => {
      const broken = breakIntoClaims(text)
      const blocks = segmentArticle({ text, ...broken }, marks)

      expect(blocks.map(joined)).toEqual(
        broken.lines.map(({ start, end }) => text.slice(start, end)),
      )
    }),
  )
})

test('a character is lit by exactly the claims that cover it', () => {
  fc.assert(
    fc.property(marked, ({ text, marks }) => {
      const blocks = segmentArticle({ text, ...breakIntoClaims(text) }, marks)

      for (const { start, end, claimIds } of segmentsOf(blocks)) {
        for (let at = start; at < end; at++) {
          expect(new Set(claimIds)).toEqual(coveringAt(marks, at))
        }
      }
    }),
  )
})

test('two claims that overlap have different underlines', () => {
  fc.assert(
    fc.property(marked, ({ marks }) => {
      const once = marks.filter(
        (mark, index) =>
          marks.findIndex(({ claimId }) => claimId === mark.claimId) === index,
      )
      const levels = underlineLevels(once)

      for (const a of once)
        for (const b of once)
          if (a !== b && overlaps(a, b))
            expect(levels.get(a.claimId)).not.toBe(levels.get(b.claimId))
    }),
  )
})

test('a sentence keeps its number when a claim cuts it', () => {
  const text = 'Gas prices rose by 30 per cent in the year 2021.'
  const [block] = segmentArticle({ text, ...breakIntoClaims(text) }, [
    { start: 4, end: 15, claimId: 'clm_1' },
  ])

  expect(block?.runs.map(({ sentence }) => sentence)).toEqual([0])
  expect(block?.runs[0]?.segments.map(({ text }) => text)).toEqual([
    'Gas ',
    'prices rose',
    ' by 30 per cent in the year 2021.',
  ])
})

function segmentsOf(blocks: ReturnType<typeof segmentArticle>) {
  return blocks.flatMap(({ runs }) => runs.flatMap(({ segments }) => segments))
}

function joined(block: ReturnType<typeof segmentArticle>[number]) {
  return segmentsOf([block])
    .map(({ text }) => text)
    .join('')
}

function coveringAt(marks: Mark[], at: number) {
  return new Set(
    marks
      .filter(({ start, end }) => start <= at && at < end)
      .map(({ claimId }) => claimId),
  )
}
