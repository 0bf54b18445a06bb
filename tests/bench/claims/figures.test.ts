import { expect, test } from 'vitest'
import { scoreAnnotatorCases } from './anchoring.ts'
import { findData } from './data-folder.ts'
import { readGoldFolder } from './pages/gold.ts'
import { bodyF1, meanOf, scorePages } from './pages/pages.ts'
import { readSeedArticle, scoreSeedClaims } from './pages/seed-article.ts'
import { scoreGoldenRules, scoreTreebank } from './segmentation.ts'

const MISSING = 'the data is not on this machine: set CLAIMDESK_DATA'

test('pasted pages are ranked as people rank them', ({ skip }) => {
  const folder = findData('claim-detection', 'dev')
  if (!folder) return skip(MISSING)

  const scored = scorePages(readGoldFolder(folder))

  expect(meanOf(scored, bodyF1)).toBeGreaterThan(0.95)
  expect(meanOf(scored, ({ ranking }) => ranking)).toBeGreaterThan(0.75)
  expect(meanOf(scored, ({ endToEnd }) => endToEnd)).toBeGreaterThan(0.65)
})

test('the worked example puts what to check first among the first', ({
  skip,
}) => {
  const seed = readSeedArticle()
  if (!seed) return skip(MISSING)

  const score = scoreSeedClaims(seed)

  expect(score).toMatchObject({ found: 9, of: 9, strays: 0 })
  expect(score.softMarked).toBe(score.soft)
})

test('the English Golden Rules are kept', ({ skip }) => {
  const rules = scoreGoldenRules()
  if (!rules) return skip(MISSING)

  expect(rules.kept).toBeGreaterThanOrEqual(45)
})

test('sentences end where the English Web Treebank ends them', ({ skip }) => {
  const f1 = scoreTreebank()
  if (f1 === undefined) return skip(MISSING)

  expect(f1).toBeGreaterThan(0.88)
})

test('every text selector of Apache Annotator finds its places', ({ skip }) => {
  const cases = scoreAnnotatorCases()
  if (!cases) return skip(MISSING)

  expect(cases.right).toBe(cases.of)
})
