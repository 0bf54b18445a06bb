import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  agreementByPair,
  cohensKappa,
  nominalAlpha,
  ordinalAlpha,
} from './agreement.ts'

/** Krippendorff 2011, section C: four observers, twelve units, gaps. */
const OBSERVERS = [
  ['1', '2', '3', '3', '2', '1', '4', '1', '2', null, null, null],
  ['1', '2', '3', '3', '2', '2', '4', '1', '2', '5', null, '3'],
  [null, '3', '3', '3', '2', '3', '4', '2', '2', '5', '1', null],
  ['1', '2', '3', '3', '2', '4', '4', '1', '2', '5', '1', null],
]
const UNITS = OBSERVERS[0]!.map((_, unit) =>
  OBSERVERS.map((labels) => labels[unit]!).filter((label) => label !== null),
)
const ORDER = ['1', '2', '3', '4', '5']

describe('Krippendorff’s alpha', () => {
  test('is 0.743 over the published nominal example', () => {
    expect(nominalAlpha(UNITS)).toBeCloseTo(0.743, 3)
  })

  test('is 0.815 over the published ordinal example', () => {
    expect(ordinalAlpha(UNITS, ORDER)).toBeCloseTo(0.815, 3)
  })

  test('leaves labels outside the order out of the ordinal one', () => {
    const more = [...UNITS, ['satire', 'satire'], ['1', 'satire']]

    expect(ordinalAlpha(more, ORDER)).toBeCloseTo(0.815, 3)
  })

  test('is undefined where all labels are one', () => {
    expect(nominalAlpha([['1', '1']])).toBeNull()
    expect(nominalAlpha([])).toBeNull()
  })

  test('is one where raters agree, and never more', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.constantFrom(...ORDER), { maxLength: 4 })),
        (units) => {
          const alphas = [nominalAlpha(units), ordinalAlpha(units, ORDER)]

          for (const alpha of alphas) expect(alpha ?? 0).toBeLessThanOrEqual(1)
        },
      ),
    )
    expect(
      nominalAlpha([
        ['1', '1'],
        ['2', '2'],
      ]),
    ).toBe(1)
  })
})

describe('Cohen’s kappa', () => {
  test('is 0.4 over 20, 5, 10 and 15 of fifty', () => {
    const pairs = [
      ...Array.from({ length: 20 }, () => ['yes', 'yes'] as const),
      ...Array.from({ length: 5 }, () => ['yes', 'no'] as const),
      ...Array.from({ length: 10 }, () => ['no', 'yes'] as const),
      ...Array.from({ length: 15 }, () => ['no', 'no'] as const),
    ]

    expect(cohensKappa(pairs)).toBeCloseTo(0.4, 10)
  })

  test('is undefined without pairs and where chance explains all', () => {
    expect(cohensKappa([])).toBeNull()
    expect(cohensKappa([['yes', 'yes']])).toBeNull()
  })

  test('is given for each pair with its n', () => {
    const unit = (a: string, b: string, c?: string) => [
      { raterId: 'ana', label: a },
      { raterId: 'ben', label: b },
      ...(c ? [{ raterId: 'cho', label: c }] : []),
    ]

    const pairs = agreementByPair([unit('x', 'x', 'y'), unit('y', 'y')])

    expect(pairs).toEqual([
      { raterIds: ['ana', 'ben'], n: 2, kappa: 1 },
      { raterIds: ['ana', 'cho'], n: 1, kappa: 0 },
      { raterIds: ['ben', 'cho'], n: 1, kappa: 0 },
    ])
  })
})
