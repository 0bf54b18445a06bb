import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  breakIntoClaims,
  type CandidateClaim,
} from '../../article/break-into-claims.ts'
import { readAnalysis, storedAnalysis } from './analysis.ts'
import { CANDIDATES_MAX, chooseCandidates } from './choose-candidates.ts'
import { claimantKind, normalName } from './claimant-name.ts'

function candidate(start: number, score: number): CandidateClaim {
  return {
    start,
    end: start + 10,
    quote: 'Gas rose.',
    wording: 'Gas rose.',
    wordingNotes: [],
    speaker: null,
    claimant: null,
    kind: 'event',
    checkable: true,
    score,
    reasons: [],
    parts: [],
  }
}

describe('chooseCandidates', () => {
  test('what a claim covers already is not found again', () => {
    const found = [candidate(0, 10), candidate(20, 10), candidate(40, 10)]

    const { kept } = chooseCandidates(found, [{ start: 25, end: 30 }])

    expect(kept.map(({ start }) => start)).toEqual([0, 40])
  })

  test('of too many the best come, in reading order', () => {
    const candidates = fc
      .array(fc.nat(100), { minLength: 1, maxLength: CANDIDATES_MAX + 40 })
      .map((scores) => scores.map((score, at) => candidate(at * 20, score)))
    fc.assert(
      fc.property(candidates, (found) => {
        const { kept, leftOut } = chooseCandidates(found)

        const worst = Math.min(...kept.map(({ score }) => score))
        const out = found.filter((one) => !kept.includes(one))
        expect(kept.length + leftOut).toBe(found.length)
        expect(kept.length).toBeLessThanOrEqual(CANDIDATES_MAX)
        expect(kept).toEqual(kept.toSorted((a, b) => a.start - b.start))
        expect(out.every(({ score }) => score <= worst)).toBe(true)
      }),
      { numRuns: 30 },
    )
  })
})

test('a stored reading is read back', () => {
  const broken = breakIntoClaims('Gas prices rose by 30 per cent in 2021.')

  const { lines, sentences, splits } = readAnalysis(storedAnalysis(broken))

  expect({ lines, sentences }).toEqual({
    lines: broken.lines,
    sentences: broken.sentences,
  })
  expect(splits).toEqual([])
})

test('only compound claims have an offered split', () => {
  const part = { start: 0, end: 5, wording: 'Gas rose' }
  const simple = candidate(20, 10)
  const compound = { ...candidate(0, 10), parts: [part, part] }
  const claims = [compound, simple]
  const broken = { ...breakIntoClaims('Gas rose.'), claims }

  expect(readAnalysis(storedAnalysis(broken)).splits).toEqual([
    { start: 0, end: 10, parts: [part, part] },
  ])
})

test.each([
  ['Sputnik International', 'organisation'],
  ['The Royal United Services Institute', 'organisation'],
  ['Ministry of Defence', 'organisation'],
  ['NATO', 'organisation'],
  ['Gilbert Doctorow', 'person'],
  ['Joe Biden', 'person'],
] as const)('%s is taken for a kind of claimant: %s', (name, kind) => {
  expect(claimantKind(name, 'Sputnik International')).toBe(kind)
})

test('two spellings of spacing and case are one name', () => {
  expect(normalName('  Gilbert   DOCTOROW ')).toBe('gilbert doctorow')
})
