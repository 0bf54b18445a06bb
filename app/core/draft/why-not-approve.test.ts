import { expect, test } from 'vitest'
import type { Role } from '../people/roles.ts'
import { whyNotApprove, type Participant } from './why-not-approve.ts'

const ana: Participant = { personId: 'ana', part: 'assignee', reviewVersion: 0 }
const ben: Participant = { personId: 'ben', part: 'rater', reviewVersion: 0 }
const cy: Participant = {
  personId: 'cy',
  part: 'adjudicator',
  reviewVersion: 0,
}
const dee: Participant = { personId: 'dee', part: 'writer', reviewVersion: 2 }
const participants = [ana, ben, cy, dee]

test.each([
  { who: 'ana', version: 2, refusal: 'four-eyes' },
  { who: 'ben', version: 2, refusal: 'four-eyes' },
  { who: 'cy', version: 2, refusal: 'four-eyes' },
  { who: 'dee', version: 2, refusal: 'four-eyes' },
  { who: 'dee', version: 3, refusal: null },
  { who: 'eve', version: 2, refusal: null },
])(
  '$who approving version $version is met with $refusal',
  ({ who, version, refusal }) => {
    const given = { fourEyes: true, conflicted: false, version, participants }

    expect(whyNotApprove(editor(who), given)).toBe(refusal)
  },
)

test('a desk without four eyes lets whoever worked on it approve', () => {
  const given = { fourEyes: false, conflicted: false, version: 2, participants }

  expect(whyNotApprove(editor('ana'), given)).toBeNull()
})

test('a conflict of interest stops approval whatever the setting', () => {
  const given = { fourEyes: false, conflicted: true, version: 2, participants }

  expect(whyNotApprove(editor('eve'), given)).toBe('conflict-of-interest')
})

test.each([['reviewer'], ['admin'], ['auditor']] as [Role][])(
  'a mere %s does not approve',
  (role) => {
    const given = { fourEyes: false, conflicted: false, version: 1 }

    const refusal = whyNotApprove(
      { id: 'eve', roles: [role] },
      { ...given, participants: [] },
    )

    expect(refusal).toBe('not-allowed')
  },
)

function editor(id: string) {
  return { id, roles: ['editor'] as Role[] }
}
