import { readFileSync } from 'node:fs'
import {
  applyModel,
  checkWorthiness,
} from '#app/core/article/engine/check-worthiness.ts'
import { findData } from './data-folder.ts'
import { averagePrecision } from './pages/score-page.ts'
import { readClaimBuster } from './train/claimbuster.ts'
import { fitModel, makeExamples } from './train/fit.ts'

const FOLDS = 5

/** Where the F1 of the check-worthy is highest on ClaimBuster's folds. */
const THRESHOLD = 0.32

export type Scored = { score: number; relevant: boolean }

/** F1 of the model over five folds of ClaimBuster, check-worthy against the rest: the mean of both, and weighted by how many there are. */
export function crossValidate() {
  const file = findData('checkworthiness', 'claimbuster', 'crowdsourced.csv')
  if (!file) return undefined
  const examples = makeExamples(readClaimBuster(file))
  const scored = Array.from({ length: FOLDS }, (_, fold) => {
    const model = fitModel(
      examples.filter((_, index) => index % FOLDS !== fold),
    )
    return examples
      .filter((_, index) => index % FOLDS === fold)
      .map(({ places, isWorthy }) => ({
        score: applyModel(model, new Set(places)),
        relevant: isWorthy,
      }))
  }).flat()
  const worthy = f1(scored, THRESHOLD)
  const rest = f1(scored.map(turned), -THRESHOLD)
  const share = scored.filter(({ relevant }) => relevant).length / scored.length
  return {
    macro: (worthy + rest) / 2,
    weighted: worthy * share + rest * (1 - share),
  }
}

/** F1 of "Yes" and average precision on CheckThat's English sentences, none of which was trained on. */
export function scoreCheckThat() {
  const file = findData(
    'checkworthiness',
    'checkthat2024-en',
    'CT24_checkworthy_english_dev-test.tsv',
  )
  if (!file) return undefined
  const scored = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'))
    .map(([, text = '', label = '']) => ({
      score: checkWorthiness(
        text.replaceAll(/^"|"$/g, '').replaceAll('""', '"'),
      ),
      relevant: label.trim() === 'Yes',
    }))
  return { f1: f1(scored, THRESHOLD), precision: averagePrecision(scored) }
}

function f1(scored: Scored[], threshold: number): number {
  const chosen = scored.filter(({ score }) => score >= threshold)
  const right = chosen.filter(({ relevant }) => relevant).length
  const relevant = scored.filter(({ relevant }) => relevant).length
  return (2 * right) / Math.max(1, chosen.length + relevant)
}

function turned({ score, relevant }: Scored): Scored {
  return { score: -score, relevant: !relevant }
}
