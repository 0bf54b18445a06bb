import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

/** What each layer may import besides itself. Core knows nobody; nobody knows the routes. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  'app/core': [],
  'app/messages': ['app/core'],
  'app/components': ['app/core', 'app/messages'],
  'app/outside': ['app/core'],
  'app/desk': ['app/core', 'app/outside', 'db'],
  'app/http': [
    'app/components',
    'app/core',
    'app/desk',
    'app/messages',
    'app/outside',
    'db',
    'seeds',
  ],
  'app/routes': [
    'app/components',
    'app/core',
    'app/desk',
    'app/http',
    'app/messages',
    'db',
  ],
  'app/cli': [
    'app/core',
    'app/desk',
    'app/http',
    'app/messages',
    'app/outside',
    'db',
  ],
  'app/run': ['app/http'],
  db: ['app/core'],
  seeds: ['app/core', 'app/desk', 'app/http', 'db'],
}

/** Where the clock and chance come in from. */
const MAY_ASK_THE_CLOCK = ['app/http', 'app/cli', 'app/run', 'app/outside']

/** Files that break a rule for the reason given. */
const EXCEPT: Record<string, string> = {
  'app/components/keep/use-kept-draft.ts': 'runs in the browser alone',
  'db/sign-in/sessions.ts': 'Lucia clears old sessions without a clock',
  'app/desk/api/repeat-safely.ts': 'a kept answer is no change of the desk',
  'app/desk/api/tokens/open-token.ts':
    'the day of use tells nothing that happened on the desk',
  'app/desk/assign/mark-seen.ts': 'what somebody has read is their own',
  'app/desk/imports/subscriptions/put-down-due.ts':
    'puts fetches down; what they bring is recorded then',
  'app/desk/jobs/lease-job.ts': 'what a job does is recorded by its use case',
  'app/desk/jobs/put-down-recurring.ts':
    'what a job does is recorded by its use case',
  'app/desk/jobs/report-progress.ts':
    'what a job does is recorded by its use case',
  'app/desk/matching/index-earlier.ts': 'an index says nothing new',
  'app/desk/people/set-preferences.ts':
    'what somebody sets for themselves is their own',
  'app/desk/rechecks/ask-about-expired.ts': 'openRecheck records each',
  'app/desk/rechecks/look-for-seen-again.ts': 'openRecheck records each',
  'app/desk/rechecks/watch-earlier.ts':
    'watches pages; what is found of them is recorded then',
  'app/desk/rechecks/watch-sources.ts':
    'puts fetches down; what they find is recorded then',
  'app/desk/sign-in/ask-for-link.ts':
    'recorded when the mail is made, if there is somebody to mail',
  'app/desk/sign-in/count-tries.ts':
    'failed sign-ins are counted, not recorded',
  'app/desk/publication/pages/keep-assets.ts': 'files of the build',
}

const IMPORT = /(?:\bfrom|\bimport|\bimport\()\s*'([^']+)'/g

const files = ['app', 'db', 'seeds']
  .filter((top) => existsSync(top))
  .flatMap(sourcesIn)
const rules = files.filter(({ file }) => !(file in EXCEPT))

test('each layer imports only what it may', () => {
  const wrong = files.flatMap(({ file, layer, imports }) =>
    imports
      .filter((imported) => !mayImport(layer, layerOf(imported)))
      .map((imported) => `${file} imports ${imported}`),
  )

  expect(wrong).toEqual([])
})

test('core decides without store, network, framework or Node', () => {
  const foreign = /^(node:|kysely|react|remix|@remix-run\/|express|pg$)/
  const wrong = inLayer('app/core').flatMap(({ file, imports }) =>
    imports
      .filter((imported) => foreign.test(imported))
      .map((imported) => `${file} imports ${imported}`),
  )

  expect(wrong).toEqual([])
})

test('the clock and chance are handed in', () => {
  const asks = /new Date\(\)|Date\.now\(|Math\.random\(|randomUUID/
  const wrong = rules
    .filter(({ layer }) => !MAY_ASK_THE_CLOCK.includes(layer ?? ''))
    .filter(({ text }) => asks.test(text))

  expect(namesOf(wrong)).toEqual([])
})

test('only db speaks SQL', () => {
  const query =
    /\.(selectFrom|insertInto|updateTable|deleteFrom|replaceInto)\(|\bsql`/
  const wrong = ['app/routes', 'app/components', 'app/cli', 'app/desk', 'seeds']
    .flatMap(inLayer)
    .filter(({ text }) => query.test(text))

  expect(namesOf(wrong)).toEqual([])
})

test('a use case that opens a transaction records what it changed', () => {
  const opens = /\b(inTransaction|change[A-Z]\w+)\(/
  const wrong = rules
    .filter(({ layer }) => layer === 'app/desk')
    .filter(({ text }) => opens.test(text) && !opensForOthers(text))
    .filter(({ text }) => !/\brecord\w*\(/.test(text))

  expect(namesOf(wrong)).toEqual([])
})

test('a transaction is opened only by a use case', () => {
  const wrong = files
    .filter(({ file }) => file !== 'app/desk/desk.ts')
    .filter(({ text }) => /\.transaction\(\)/.test(text))

  expect(namesOf(wrong)).toEqual([])
})

test('no file is longer than 250 lines', () => {
  const wrong = files.filter(({ text }) => text.split('\n').length > 251)

  expect(namesOf(wrong)).toEqual([])
})

test('no folder holds more than 15 files', () => {
  const count = new Map<string, number>()
  for (const { file } of files) {
    const folder = path.posix.dirname(file)
    count.set(folder, (count.get(folder) ?? 0) + 1)
  }
  const wrong = [...count].filter(
    ([folder, number]) => number > 15 && !(folder in EXCEPT),
  )

  expect(wrong).toEqual([])
})

function mayImport(layer: string | undefined, imported: string | undefined) {
  if (!layer || !imported || layer === imported) return true
  return MAY_IMPORT[layer]!.includes(imported)
}

function layerOf(file: string) {
  return Object.keys(MAY_IMPORT).find((layer) => file.startsWith(`${layer}/`))
}

function inLayer(wanted: string) {
  return files.filter(({ layer }) => layer === wanted)
}

function namesOf(wrong: { file: string }[]) {
  return wrong.map(({ file }) => file)
}

function sourcesIn(top: string) {
  return readdirSync(top, { recursive: true, encoding: 'utf8' })
    .map((name) => path.posix.join(top, name.replaceAll(path.sep, '/')))
    .filter((file) => /\.(tsx?|mjs)$/.test(file) && !file.includes('.test.'))
    .map((file) => {
      const text = readFileSync(file, 'utf8')
      return {
        file,
        text,
        layer: layerOf(file),
        imports: importsIn(file, text),
      }
    })
}

function importsIn(file: string, text: string) {
  return [...text.matchAll(IMPORT)].map(([, name = '']) => {
    if (name.startsWith('#')) return name.slice(1)
    if (!name.startsWith('.')) return name
    return path.posix.join(path.posix.dirname(file), name)
  })
}

/** It takes the work from its callers, who record what they do. */
function opensForOthers(text: string) {
  return /\bwork: \(/.test(text)
}
