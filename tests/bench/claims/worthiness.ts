import { readFileSync } from 'node:fs'
import {
  applyModel,
  checkWorthiness,
} from '#app/core/article/engine/check-worthiness.ts'
import type { CheckModel } from '#app/core/article/engine/check-worthiness.ts'
import { findData } from './data-folder.ts'
import { bestThreshold, bothF1, f1 } from './f1.ts'
import type { Scored } from './f1.ts'
import { averagePrecision } from './pages/score-page.ts'
import { readClaimBuster } from './train/claimbuster.ts'
import { fitModel, makeExamples } from './train/fit.ts'
import type { Example } from './train/fit.ts'
import { groupNearTwins } from './train/near-twins.ts'

const FOLDS = 5

/** F1 of the model over five folds of ClaimBuster, check-worthy against the rest: the mean of both, and weighted by how many there are. Near twins stand in one fold; each fold's threshold comes from the others. */
export function crossValidate() {
  const sentences = readSentences()
  if (!sentences) return undefined
  const groups = groupNearTwins(sentences.map(({ text }) => text))
  const examples = makeExamples(sentences)
  const folds = Array.from({ length: FOLDS }, (_, fold) =>
    examples.filter((_, index) => (groups[index] ?? index) % FOLDS === fold),
  )
  const decided = folds.flatMap((fold, index) => {
    const threshold = thresholdWithout(folds, index)
    const others = folds.filter((other) => other !== fold).flat()
    return scoreAll(fitModel(others), fold).map(({ score, relevant }) => ({
      score: score >= threshold ? 1 : 0,
      relevant,
    }))
  })
  const { relevant, rest } = bothF1(decided, 1)
  const share = shareOfRelevant(decided)
  return {
    macro: (relevant + rest) / 2,
    weighted: relevant * share + rest * (1 - share),
  }
}

/** The threshold that a fold is judged by: the best one on the next fold for a model that has seen neither. */
function thresholdWithout(folds: Example[][], index: number) {
  const next = (index + 1) % FOLDS
  const others = folds.filter((_, fold) => fold !== index && fold !== next)
  return bestThreshold(scoreAll(fitModel(others.flat()), folds[next] ?? []))
}

function scoreAll(model: CheckModel, examples: Example[]): Scored[] {
  return examples.map(({ places, isWorthy }) => ({
    score: applyModel(model, new Set(places)),
    relevant: isWorthy,
  }))
}

/** F1 of "Yes" and average precision on CheckThat's English sentences, none of which was trained on. Likelier than the average sentence trained on counts as yes. */
export function scoreCheckThat() {
  const file = findData(
    'checkworthiness',
    'checkthat2024-en',
    'CT24_checkworthy_english_dev-test.tsv',
  )
  const trained = readSentences()
  if (!file || !trained) return undefined
  const usual =
    trained.filter(({ isWorthy }) => isWorthy).length / trained.length
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
  return { f1: f1(scored, usual), precision: averagePrecision(scored) }
}

function readSentences() {
  const file = findData('checkworthiness', 'claimbuster', 'crowdsourced.csv')
  return file === undefined ? undefined : readClaimBuster(file)
}

function shareOfRelevant(scored: Scored[]) {
  return scored.filter(({ relevant }) => relevant).length / scored.length
}
