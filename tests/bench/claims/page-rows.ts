import type { GoldPage } from './pages/gold.ts'
import { bodyF1, meanOf, scorePages } from './pages/pages.ts'
import { scoreSeedClaims } from './pages/seed-article.ts'
import { share } from './row.ts'
import type { Row } from './row.ts'

/** What is measured on pages with a gold standard. */
export function pageRows(pages: GoldPage[], seed: GoldPage | undefined): Row[] {
  const dev = pages.length > 0 ? scorePages(pages) : undefined
  const all = dev && scorePages([...pages, ...(seed ? [seed] : [])])
  return [
    share(all && meanOf(all, bodyF1), 0.95, {
      what: 'body lines of pasted pages, F1 (6 pages and the worked example)',
      baseline: '–',
      others: '–',
      reach: '0.95',
      aim: '0.99',
    }),
    share(dev && meanOf(dev, ({ ranking }) => ranking), 0.75, {
      what: 'ranking of body sentences, mean average precision (6 pages)',
      baseline:
        'random 0.27, digits and length 0.60, ClaimBuster regression 0.61',
      others: 'a second human 0.92',
      reach: '0.75',
      aim: '0.85',
    }),
    share(dev && meanOf(dev, ({ endToEnd }) => endToEnd), 0.65, {
      what: 'share of the worthy among as many first candidates, from the raw paste',
      baseline: '–',
      others: '–',
      reach: '0.65',
      aim: '0.80',
    }),
    share(all && pooled(all, ({ speakers }) => speakers), 0.75, {
      what: 'speaker exactly right, of sentences with a speaker',
      baseline: '–',
      others: 'agreement of two humans 0.92 (kappa)',
      reach: '0.75',
      aim: '0.90',
    }),
    share(all && pooled(all, ({ unattributed }) => unattributed), 0, {
      what: 'nobody named, of sentences of the outlet itself',
      baseline: '–',
      others: '–',
      reach: '–',
      aim: '–',
    }),
    share(all && pooled(all, ({ checkable }) => checkable), 0, {
      what: 'checkable or not, right',
      baseline: '–',
      others: 'agreement of two humans 0.93 (kappa)',
      reach: '–',
      aim: '–',
    }),
  ]
}

/** What the worked example has to show. */
export function seedRow(seed: GoldPage | undefined): Row {
  const score = seed && scoreSeedClaims(seed)
  return {
    what: 'worked example: sentences to check first among the first 12 candidates; strays; opinions and forecasts marked',
    ours:
      score &&
      `${score.found} of ${score.of}; ${score.strays} strays; ${score.softMarked} of ${score.soft} marked`,
    baseline: '–',
    others: '–',
    reach: 'all; 0',
    aim: 'all; 0; all',
    isReached:
      score !== undefined && score.found === score.of && score.strays === 0,
  }
}

function pooled<Score>(
  scores: { score: Score }[],
  pick: (score: Score) => { right: number; of: number },
) {
  const parts = scores.map(({ score }) => pick(score))
  const right = parts.reduce((sum, part) => sum + part.right, 0)
  return right / parts.reduce((sum, part) => sum + part.of, 0)
}
