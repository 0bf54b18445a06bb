import { expect, test } from 'vitest'
import { subjectPath } from './subject-path.ts'

test.each([
  ['clm_1', '/desk/claims/clm_1'],
  ['psn_1', '/desk/people/psn_1'],
  ['tag_1', '/desk/tags'],
  ['job_1', null],
  ['ana', null],
])('%s is at %s', (id, path) => {
  expect(subjectPath(id)).toBe(path)
})
