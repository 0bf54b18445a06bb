import { describe, expect, test } from 'vitest'
import type { Actor } from '../../people/roles.ts'
import type { ClaimState } from '../claim-state.ts'
import { claimToKeep, decideMerge } from './decide-merge.ts'
import { decideSplit, PARTS_MAX, WORDING_MAX } from './decide-split.ts'

const reviewer: Actor = { id: 'rev', roles: ['reviewer'] }
const whole = { start: 10, end: 60 }

function part(wording: string, start = 10, end = 20) {
  return { wording, span: { start, end } }
}

function claim(id: string, state: ClaimState = 'candidate') {
  return { id, state, stateBefore: null, assigneeId: null }
}

describe('decideSplit', () => {
  test('blank parts are left out', () => {
    const given = [part(' Gas rose '), part('  '), part('Oil fell')]

    expect(decideSplit(given, whole)).toMatchObject({
      ok: true,
      value: [{ wording: 'Gas rose' }, { wording: 'Oil fell' }],
    })
  })

  test('a part without a place of its own stands on the whole quote', () => {
    const given = [
      { wording: 'Gas rose', span: null },
      { wording: 'Oil fell', span: null },
    ]

    expect(decideSplit(given, null).ok).toBe(true)
  })

  test.each([
    ['too-few-parts', [part('Gas rose')]],
    ['too-many-parts', Array(PARTS_MAX + 1).fill(part('Gas rose'))],
    ['part-too-long', [part('a'.repeat(WORDING_MAX + 1)), part('Gas')]],
    ['part-outside-claim', [part('Gas', 0, 20), part('Oil')]],
  ])('refuses: %s', (refusal, given) => {
    expect(decideSplit(given, whole)).toMatchObject({ ok: false, refusal })
  })
})

describe('decideMerge', () => {
  test('candidates merge into a claim that is in research', () => {
    const target = claim('a', 'researching')

    expect(decideMerge(target, [claim('b'), claim('c')], reviewer).ok).toBe(
      true,
    )
  })

  test.each([
    ['nothing-to-merge', claim('a'), []],
    ['merge-with-itself', claim('a'), [claim('b'), claim('a')]],
    ['target-not-open', claim('a', 'dismissed'), [claim('b')]],
    ['not-in-this-state', claim('a'), [claim('b', 'published')]],
  ] as const)('refuses: %s', (refusal, target, duplicates) => {
    expect(decideMerge(target, duplicates, reviewer)).toMatchObject({
      ok: false,
      refusal,
    })
  })

  test('a viewer merges nothing', () => {
    const viewer: Actor = { id: 'v', roles: ['viewer'] }

    expect(decideMerge(claim('a'), [claim('b')], viewer)).toMatchObject({
      refusal: 'not-allowed',
    })
  })
})

test('the claim that is furthest along stays', () => {
  const claims = [claim('a'), claim('b', 'researching'), claim('c', 'queued')]

  expect(claimToKeep(claims)?.id).toBe('b')
  expect(claimToKeep([claim('a'), claim('b')])?.id).toBe('a')
})
