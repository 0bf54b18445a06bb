import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Actor } from '../people/roles.ts'
import { CLAIM_STATES, type ClaimState } from './claim-state.ts'
import { CLAIM_EVENTS, decideMove, listMoves } from './decide-move.ts'

const editor: Actor = { id: 'ed', roles: ['editor'] }
const reviewer: Actor = { id: 'rev', roles: ['reviewer'] }
const viewer: Actor = { id: 'view', roles: ['viewer'] }

function claimIn(state: ClaimState, assigneeId: string | null = null) {
  return { state, stateBefore: 'rated' as const, assigneeId }
}

describe('decideMove', () => {
  test.each([
    ['candidate', 'accept', 'queued'],
    ['queued', 'dismiss', 'dismissed'],
    ['queued', 'assign', 'researching'],
    ['researching', 'send-to-rating', 'rating'],
    ['disputed', 'adjudicate', 'rated'],
    ['rating', 'recall', 'researching'],
    ['rated', 'submit', 'in_review'],
    ['in_review', 'approve', 'approved'],
    ['approved', 'publish', 'published'],
    ['published', 'open-correction', 'correcting'],
    ['correcting', 'send-correction-to-rating', 'rating'],
    ['correcting', 'abandon-correction', 'published'],
    ['published', 'withdraw', 'withdrawn'],
  ] as const)('from %s, %s leads an editor to %s', (from, event, to) => {
    const decision = decideMove(claimIn(from), event, editor)

    expect(decision).toEqual({ ok: true, value: to })
  })

  test.each([
    ['an unknown step', 'candidate', 'publish', editor, 'not-in-this-state'],
    [
      'a reviewer who publishes',
      'approved',
      'publish',
      reviewer,
      'not-allowed',
    ],
    ['a viewer who triages', 'candidate', 'accept', viewer, 'not-allowed'],
    ['another’s claim', 'researching', 'release', reviewer, 'not-the-assignee'],
    ['a verdict by hand', 'rating', 'settle', editor, 'not-allowed'],
  ] as const)('refuses %s', (_, from, event, actor, refusal) => {
    const decision = decideMove(claimIn(from, 'someone'), event, actor)

    expect(decision).toMatchObject({ ok: false, refusal })
  })

  test('restoring leads back to where the claim was', () => {
    const dismissed = {
      state: 'dismissed',
      stateBefore: 'researching',
      assigneeId: null,
    } as const

    expect(decideMove(dismissed, 'restore', reviewer)).toEqual({
      ok: true,
      value: 'researching',
    })
  })

  test('a move that is offered is a move that is taken', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...CLAIM_STATES),
        fc.constantFrom(editor, reviewer, viewer),
        (state, actor) => {
          const offered = listMoves(claimIn(state), actor)

          for (const event of CLAIM_EVENTS) {
            const decision = decideMove(claimIn(state), event, actor)
            expect(decision.ok).toBe(offered.includes(event))
          }
        },
      ),
    )
  })

  test('a viewer moves nothing', () => {
    const moves = CLAIM_STATES.flatMap((s) => listMoves(claimIn(s), viewer))

    expect(moves).toEqual([])
  })
})
