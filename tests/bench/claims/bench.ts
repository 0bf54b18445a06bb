import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeRows } from './rows.ts'
import type { Row } from './row.ts'
import { tableOfFolder } from './pages/score-folder.ts'

const DOCUMENT = join(import.meta.dirname, '../../../docs/claim-engine.md')
const BEGIN = '<!-- figures: written by npm run bench:claims -->'
const END = '<!-- end of figures -->'

const [folder] = process.argv.slice(2)
if (folder) console.log(tableOfFolder(folder))
else report(makeRows())

/** Prints the table and puts it into the page on the engine. */
function report(rows: Row[]) {
  for (const { what, ours, reach, isReached } of rows) {
    const mark =
      ours === undefined ? 'no data' : isReached ? 'reached' : 'NOT YET'
    console.log(
      `${mark.padEnd(8)} ${what}: ${ours ?? 'skipped'} (reach ${reach})`,
    )
  }
  const missing = rows.filter(({ ours }) => ours === undefined)
  if (missing.length > 0) {
    console.log(
      'Some data is not on this machine: set CLAIMDESK_DATA to its folder. The page keeps its figures.',
    )
    return
  }
  const document = readFileSync(DOCUMENT, 'utf8')
  const [before = ''] = document.split(BEGIN)
  const after = document.split(END)[1] ?? ''
  writeFileSync(
    DOCUMENT,
    `${before}${BEGIN}\n\n${tableOf(rows)}\n\n${END}${after}`,
  )
}

function tableOf(rows: Row[]) {
  const head = [
    'what',
    'ours',
    'baseline',
    'published or human',
    'reach',
    'aim',
  ]
  const lines = rows.map(({ what, ours, baseline, others, reach, aim }) =>
    [what, ours ?? 'no data', baseline, others, reach, aim].join(' | '),
  )
  const table = [head.join(' | '), head.map(() => '---').join(' | '), ...lines]
  return [
    '<!-- prettier-ignore-start -->',
    ...table.map((line) => `| ${line} |`),
    '<!-- prettier-ignore-end -->',
  ].join('\n')
}
