import { z } from 'zod'
import { named } from '#app/core/api/open-api.ts'
import { mayDo } from '#app/core/people/roles.ts'
import {
  accept,
  refuse,
  type Accepted,
  type Refused,
} from '#app/core/result.ts'
import type { Desk } from '#app/desk/desk.ts'
import { cancelImport, resumeImport } from '#app/desk/imports/change-import.ts'
import { startImport, startImportFrom } from '#app/desk/imports/start-import.ts'
import { PAGE, timeCursor, toCursor } from '#app/http/api/cursor.ts'
import { operation } from '#app/http/api/operation.ts'
import {
  findImportRun,
  listImportRuns,
  type ImportRun,
} from '#db/imports/import-runs.ts'
import { listSubscriptions } from '#db/imports/subscriptions.ts'
import { page, pageOf, wholeOf } from '../../shapes/answers.ts'

const noun = 'imports'

const Run = named(
  'ImportRun',
  z.object({
    id: z.string(),
    source: z.string(),
    sourceBytes: z.int().nullable(),
    state: z.enum(['waiting', 'running', 'done', 'failed', 'cancelled']),
    fault: z.string().nullable(),
    /** Everything before this byte is taken in. */
    cursor: z.int(),
    read: z.int(),
    fresh: z.int(),
    known: z.int(),
    changed: z.int(),
    withdrawn: z.int(),
    failed: z.int(),
    /** How many records break each rule. */
    defects: z.record(z.string(), z.int()),
    failures: z.array(z.object({ number: z.int(), fault: z.string() })),
    createdAt: z.string(),
    updatedAt: z.string(),
    finishedAt: z.string().nullable(),
  }),
)

export const readImportRuns = [
  operation({
    id: 'listImportRuns',
    noun,
    method: 'GET',
    path: '/import-runs',
    scope: 'desk:read',
    summary: 'List imports, the newest first, and how far each is',
    query: z.object(PAGE),
    answer: pageOf(Run),
    isPaged: true,
    async run({ desk, query: { after, limit } }) {
      if (!mayDo(desk.actor, 'review.import')) return refuse('not-allowed')
      const asked = { after: timeCursor(after), limit: limit + 1 }
      const rows = await listImportRuns(desk.db, desk.deskId, asked)
      const items = rows.slice(0, limit).map(toRun)
      const last = rows.length > limit ? items.at(-1) : undefined
      return page(items, last ? toCursor([last.createdAt, last.id]) : null)
    },
  }),
  operation({
    id: 'listSubscriptions',
    noun,
    method: 'GET',
    path: '/subscriptions',
    scope: 'desk:read',
    summary: 'List the feeds that the desk follows, and how each is doing',
    answer: wholeOf(
      z.object({
        id: z.string(),
        url: z.string(),
        state: z.enum(['active', 'paused']),
        /** How often in a row it could not be had, and why. */
        failures: z.int(),
        failure: z.string().nullable(),
        fetchedAt: z.string().nullable(),
        /** When it is fetched next. */
        fetchAt: z.string(),
        lastRunId: z.string().nullable(),
      }),
    ),
    async run({ desk }) {
      if (!mayDo(desk.actor, 'review.import')) return refuse('not-allowed')
      const items = await listSubscriptions(desk.db, desk.deskId)
      return accept({ body: { items } })
    },
  }),
  operation({
    id: 'getImportRun',
    noun,
    method: 'GET',
    path: '/import-runs/{runId}',
    scope: 'desk:read',
    summary: 'Get how far an import is and what it could not read',
    answer: Run,
    async run({ desk, params }) {
      if (!mayDo(desk.actor, 'review.import')) return refuse('not-allowed')
      return showRun(desk, params.runId!)
    },
  }),
]

export const writeImportRuns = [
  operation({
    id: 'startImport',
    noun,
    method: 'POST',
    path: '/import-runs',
    scope: 'reviews:import',
    summary: 'Have a feed, a page or a text taken in; a job does it',
    body: z.union([
      z.object({ url: z.url({ protocol: /^https?$/ }).max(2000) }),
      z.object({
        /** Name or address, as it is shown with each record. */
        source: z.string().trim().min(1).max(2000),
        text: z.string().min(1),
      }),
    ]),
    answer: Run,
    status: 201,
    async run({ desk, body }) {
      const started =
        'url' in body
          ? await startImportFrom(desk, body)
          : await startImport(desk, {
              source: body.source,
              bytes: new TextEncoder().encode(body.text),
            })
      if (!started.ok) return started
      return showRun(desk, started.value.runId)
    },
  }),
  onRun({
    id: 'cancelImport',
    path: '/cancel',
    summary: 'Stop an import; what it took in stays',
    verb: cancelImport,
  }),
  onRun({
    id: 'resumeImport',
    path: '/resume',
    summary: 'Go on with an import that stopped',
    verb: resumeImport,
  }),
]

type OnRun = {
  id: string
  path: string
  summary: string
  verb: (
    desk: Desk,
    which: { runId: string },
  ) => Promise<Accepted<unknown> | Refused<string>>
}

function onRun({ verb, path, ...rest }: OnRun) {
  return operation({
    ...rest,
    noun,
    method: 'POST',
    path: `/import-runs/{runId}${path}`,
    scope: 'reviews:import',
    answer: Run,
    async run({ desk, params }) {
      const runId = params.runId!
      const done = await verb(desk, { runId })
      return done.ok ? showRun(desk, runId) : done
    },
  })
}

async function showRun({ db, deskId }: Desk, runId: string) {
  const run = await findImportRun(db, deskId, runId)
  return run ? accept({ body: toRun(run) }) : refuse('no-such-import')
}

function toRun({ defects, failures, ...run }: ImportRun) {
  return {
    ...run,
    defects: JSON.parse(defects) as Record<string, number>,
    failures: JSON.parse(failures) as { number: number; fault: string }[],
  }
}
