import { parseArgs } from 'node:util'
import { tableOf, type Figure } from '../figures.ts'
import { postgresStores, sqliteStores, type StoreMaker } from '../stores.ts'
import { readClef, readMatchingSet } from './clef.ts'
import { measureMatching, measureMillion } from './measure-matching.ts'

const { values } = parseArgs({
  options: {
    /** Also with the claims among a million, which takes long. */
    million: { type: 'boolean', default: false },
    /** `train` or `dev` of the set. */
    part: { type: 'string', default: 'dev' },
    /** Other posts: folders with the claims and with the posts. */
    claims: { type: 'string' },
    posts: { type: 'string' },
  },
})

const set =
  values.claims && values.posts
    ? readMatchingSet(values.claims, values.posts)
    : readClef(values.part === 'train' ? 'train' : 'dev')

if (set) {
  const figures: Figure[] = []
  await measureOn(await sqliteStores())
  const postgres = await postgresStores()
  if (postgres) await measureOn(postgres)
  process.stdout.write(`\n${tableOf(figures)}`)
  if (figures.some(({ reach }) => reach && !reach.isReached))
    process.exitCode = 1

  async function measureOn(store: StoreMaker) {
    process.stderr.write(`Measuring matching on ${store.name} …\n`)
    try {
      figures.push(...(await measureMatching(store, set!)))
      if (values.million) figures.push(...(await measureMillion(store, set!)))
    } finally {
      await store.stop()
    }
  }
} else {
  process.stderr.write(
    'The data is not on this machine: set CLAIMDESK_DATA, or name --claims and --posts.\n',
  )
}
