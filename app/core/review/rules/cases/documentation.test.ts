import { readFileSync } from 'node:fs'

import { expect, test } from 'vitest'

import { ruleIds, ruleTable } from '../rule-table.ts'

const page = readFileSync('docs/claimreview-rules.md', 'utf8')

test.each(ruleIds)('the page of rules lists %s', (id) => {
  const [, level] =
    new RegExp(`^\\| ${id} +\\| (\\S+?),? `, 'm').exec(page) ?? []

  expect(level).toBe(id === 'MR-09' ? 'as' : ruleTable[id].level)
})
