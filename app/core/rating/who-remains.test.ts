import { expect, test } from 'vitest'
import type { Role } from '../people/roles.ts'
import {
  whoCouldAdjudicate,
  whoCouldApprove,
  whyNotRaters,
  type TeamMember,
} from './who-remains.ts'

function member(id: string, role: Role, more: Partial<TeamMember> = {}) {
  return { id, roles: [role], conflicted: false, tookPart: false, ...more }
}

const team = [
  member('ana', 'reviewer', { tookPart: true }),
  member('ben', 'reviewer'),
  member('cho', 'editor'),
  member('dee', 'editor'),
]
const strict = { ratersRequired: 2, fourEyes: true }

test('two reviewers may rate where an editor remains to approve', () => {
  expect(whyNotRaters(team, ['ana', 'ben'], strict)).toBeNull()
})

test.each([
  ['wrong-number-of-raters', team, ['ana']],
  ['wrong-number-of-raters', team, ['ana', 'ana']],
  ['rater-unknown', team, ['ana', 'zoe']],
  ['rater-not-a-reviewer', [...team, member('vic', 'viewer')], ['ana', 'vic']],
  [
    'rater-conflicted',
    [...team, member('con', 'reviewer', { conflicted: true })],
    ['ana', 'con'],
  ],
  ['nobody-could-approve', team.slice(0, 3), ['ana', 'cho']],
] as const)('refuses with %s', (refusal, team, raterIds) => {
  expect(whyNotRaters(team, raterIds, strict)).toBe(refusal)
})

test('an editor who rates can neither adjudicate nor approve', () => {
  const ids = (members: readonly TeamMember[]) => members.map(({ id }) => id)

  expect(ids(whoCouldAdjudicate(team, ['cho', 'ben']))).toEqual(['dee'])
  expect(ids(whoCouldApprove(team, ['cho', 'ben'], strict))).toEqual(['dee'])
})

test('without four eyes whoever edits may approve', () => {
  const loose = { ...strict, fourEyes: false }

  expect(whyNotRaters(team.slice(0, 3), ['ana', 'cho'], loose)).toBeNull()
})
