import { setTimeout as wait } from 'node:timers/promises'
import { createHash, randomBytes } from 'node:crypto'
import { accept } from '#app/core/result.ts'
import { workJobs } from '#app/http/jobs/work-jobs.ts'
import { openDatabase } from '#db/open.ts'
import { makeContext } from '#tests/context.ts'
import { fakeOutside } from '#tests/fake-outside.ts'

/**
 * A process that does a store's jobs until it is killed: `node worker-process.ts
 * URL`. It prints a dot for each page it asks for, which takes a moment to answer.
 */
const db = openDatabase(process.argv[2]!)

const bytes = new TextEncoder().encode('<p>Fifty minutes</p>')
const page = {
  bytes,
  mediaType: 'text/html',
  charset: 'utf-8',
  finalUrl: 'https://example.org/log',
  status: 200,
  sha256: createHash('sha256').update(bytes).digest('hex'),
  text: 'Fifty minutes',
  title: null,
}

const { context } = await makeContext(db, {
  app: {
    now: () => new Date(),
    newId: (prefix) => `${prefix}_${randomBytes(10).toString('hex')}`,
    outside: fakeOutside({
      async takeSnapshot() {
        process.stdout.write('.')
        await wait(Math.random() * 60)
        return accept(page)
      },
    }),
  },
})
const worker = await workJobs(context.app, {
  pollMs: 100,
  silenceMs: 1_500,
  lanes: 3,
})

process.once('SIGTERM', async () => {
  await worker.stop()
  await db.destroy()
  process.exit(0)
})
