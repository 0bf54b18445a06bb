import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chainedText } from './chain.ts'
import {
  CHAIN_START,
  checkEvent,
  checkHead,
  type ChainHead,
  type StoredEvent,
} from './check-chain.ts'

const actions = ['claim.accepted', 'claim.taken', 'draft.saved', 'tag.added']

test('an untouched chain has no fault', () => {
  expect(check(chainOf(actions))).toEqual([])
})

test.each([
  'id',
  'deskId',
  'occurredAt',
  'actorId',
  'action',
  'subjectId',
  'detail',
] as const)('a changed %s is found where it is', (field) => {
  const chain = chainOf(actions)
  chain[1] = { ...chain[1]!, [field]: 'else' }

  expect(check(chain)).toEqual([{ seq: 2, fault: 'changed' }])
})

test('a changed event whose hash was made to fit breaks the link after it', () => {
  const chain = chainOf(actions)
  const changed = { ...chain[1]!, action: 'claim.dismissed' }
  chain[1] = { ...changed, hash: hashOf(chainedText(changed)) }

  expect(check(chain)).toEqual([{ seq: 3, fault: 'not-linked' }])
})

test('a removed event leaves a gap', () => {
  expect(check(chainOf(actions).toSpliced(1, 1))).toEqual([
    { seq: 2, fault: 'gap' },
  ])
})

test('two events that changed places are found', () => {
  const [first, second, third, fourth] = chainOf(actions) as [
    StoredEvent,
    StoredEvent,
    StoredEvent,
    StoredEvent,
  ]
  const chain = [first, { ...third, seq: 2 }, { ...second, seq: 3 }, fourth]

  expect(check(chain).map(({ seq }) => seq)).toEqual([2, 2, 3, 3, 4])
})

test('whatever is changed in whichever event is found', () => {
  const fields = fc.constantFrom('action', 'actorId', 'detail', 'subjectId')
  fc.assert(
    fc.property(fc.nat(3), fields, fc.string(), (at, field, value) => {
      const chain = chainOf(actions)
      fc.pre(chain[at]![field as 'action'] !== value)
      chain[at] = { ...chain[at]!, [field]: value }
      return check(chain).length > 0
    }),
  )
})

test.each([
  ['cut-off', head(3), { before: head(4), after: head(4) }],
  ['head-differs', head(5), { before: head(4), after: head(4) }],
  ['head-differs', head(4), { before: head(4), after: head(4, 'x') }],
])('the end: %s', (fault, last, noted) => {
  expect(checkHead(last, noted)).toEqual([{ seq: last.seq, fault }])
})

test('events that were written meanwhile are no fault', () => {
  expect(checkHead(head(5), { before: head(4), after: head(7) })).toEqual([])
})

function head(seq: number, hash = `h${seq}`): ChainHead {
  return { seq, hash }
}

/** Any function of the text will do: the rules do not know which it is. */
function hashOf(text: string) {
  let sum = 7
  for (const character of text)
    sum = (sum * 31 + character.charCodeAt(0)) % 2 ** 40
  return sum.toString(16)
}

function chainOf(actions: readonly string[]) {
  const chain: StoredEvent[] = []
  for (const [at, action] of actions.entries()) {
    const event = {
      id: `aud_${at}`,
      deskId: 'dsk',
      seq: at + 1,
      occurredAt: '2022-01-03T12:00:00.000Z',
      actorId: 'ana',
      action,
      subjectId: 'clm_1',
      detail: '{}',
      previousHash: chain.at(-1)?.hash ?? CHAIN_START.hash,
    }
    chain.push({ ...event, hash: hashOf(chainedText(event)) })
  }
  return chain
}

function check(chain: readonly StoredEvent[]) {
  let before = CHAIN_START
  return chain.flatMap((event) => {
    const faults = checkEvent(event, before, hashOf)
    before = event
    return faults
  })
}
