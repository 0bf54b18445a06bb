import { readGoldFolder } from './gold.ts'
import { bodyF1, meanOf, scorePages } from './pages.ts'
import type { PageScore } from './score-page.ts'

type Column = { head: string; of: (score: PageScore) => number }

const COLUMNS: Column[] = [
  { head: 'body F1', of: bodyF1 },
  { head: 'roles', of: ({ roles }) => shareOf(roles) },
  { head: 'ranking', of: ({ ranking }) => ranking },
  { head: 'end to end', of: ({ endToEnd }) => endToEnd },
  { head: 'speaker', of: ({ speakers }) => shareOf(speakers) },
  { head: 'nobody', of: ({ unattributed }) => shareOf(unattributed) },
  { head: 'kind', of: ({ kinds }) => shareOf(kinds) },
  { head: 'checkable', of: ({ checkable }) => shareOf(checkable) },
]

/** One line a page of a folder in either gold shape, and their mean. */
export function tableOfFolder(folder: string): string {
  const pages = scorePages(readGoldFolder(folder))
  if (pages.length === 0) return `No NAME.gold.jsonl or gold.jsonl in ${folder}`
  const lines = pages.map(({ name, score }) =>
    lineOf(name, ({ of }) => of(score)),
  )
  const head = [
    'page'.padEnd(20),
    ...COLUMNS.map(({ head }) => head.padStart(10)),
  ]
  const mean = lineOf('mean', ({ of }) => meanOf(pages, of))
  return [head.join(' '), ...lines, mean].join('\n')
}

function lineOf(name: string, value: (column: Column) => number) {
  const cells = COLUMNS.map((column) => value(column).toFixed(3).padStart(10))
  return [name.padEnd(20), ...cells].join(' ')
}

function shareOf({ right, of }: { right: number; of: number }) {
  return of === 0 ? 1 : right / of
}
