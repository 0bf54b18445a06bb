import { expect, test } from 'vitest'
import type { GateFinding } from '#app/core/review/gate.ts'
import { shortenGate } from './shorten-gate.ts'

const missing: GateFinding = {
  id: 'no-summary',
  weight: 'stops',
  field: 'summary',
}
const empty: GateFinding = {
  id: 'breaks-rule',
  weight: 'stops',
  field: null,
  rule: 'CR-005',
}
const unseen: GateFinding = {
  id: 'breaks-rule',
  weight: 'stops',
  field: 'summary',
  rule: 'CR-102',
}
const claim: GateFinding = {
  id: 'breaks-rule',
  weight: 'stops',
  field: 'shortClaim',
  rule: 'CR-012',
}
const thin: GateFinding = {
  id: 'one-origin',
  weight: 'warns',
  field: 'oneOriginReason',
}

test('a missing text is told once, without the rules that follow from it', () => {
  expect(shortenGate([missing, empty, unseen, unseen])).toEqual([missing])
})

test('a rule that is broken by itself is told once', () => {
  expect(shortenGate([missing, claim, claim])).toEqual([missing, claim])
  expect(shortenGate([empty, empty])).toEqual([empty])
})

test('what stops stands before what warns', () => {
  expect(shortenGate([thin, claim])).toEqual([claim, thin])
})
