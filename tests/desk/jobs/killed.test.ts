import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { addEvidence } from '#app/desk/research/add-evidence.ts'
import { eachStore } from '#tests/each-store.ts'
import { deskOf, makeClaim, makeDeskRow, makePerson } from '#tests/make.ts'

const WORKER = 'tests/desk/jobs/worker-process.ts'
const JOBS = 150
const KILLS = 12

eachStore('jobs of killed processes', (db, url) => {
  const processes = new Set<ChildProcess>()
  let asked = 0
  beforeEach(async () => {
    asked = 0
    await makeDeskRow(db())
    await makePerson(db(), 'ana')
  })
  afterEach(async () => {
    await Promise.all([...processes].map((one) => end(one, 'SIGKILL')))
  })

  function startWorker() {
    const child = spawn(process.execPath, [WORKER, url()], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    child.stdout.on('data', (dots: Buffer) => (asked += dots.length))
    processes.add(child)
    return child
  }

  async function end(child: ChildProcess, signal: NodeJS.Signals) {
    processes.delete(child)
    if (child.exitCode !== null || child.signalCode !== null) return
    child.kill(signal)
    await once(child, 'exit')
  }

  async function putDownJobs() {
    const { id: claimId } = await makeClaim(db(), { state: 'researching' })
    const desk = await deskOf(db(), 'ana')
    for (let number = 1; number <= JOBS; number++) {
      await addEvidence(desk, {
        claimId,
        url: `https://example.org/${number}`,
        title: null,
        publisher: null,
        finding: 'It lasted fifty minutes.',
        passage: null,
        stance: 'supports',
        primacy: 'primary',
        originGroup: null,
        seenOn: '2022-01-03',
        archivedAt: null,
        audience: { visibility: 'desk', personIds: [] },
      })
    }
  }

  async function countJobs() {
    const jobs = await db().selectFrom('job').select('id').execute()
    return jobs.length
  }

  async function listTaken() {
    const events = await db()
      .selectFrom('auditEvent')
      .select('subjectId')
      .where('action', '=', 'snapshot.taken')
      .execute()
    return events.map(({ subjectId }) => subjectId)
  }

  test('none is lost and none has its effect twice', async () => {
    await putDownJobs()
    for (let number = 1; number <= 3; number++) startWorker()

    for (let kill = 1; kill <= KILLS; kill++) {
      const [victim] = processes
      await Promise.race([once(victim!.stdout!, 'data'), wait(5_000)])
      await wait(Math.random() * 80)
      await end(victim!, 'SIGKILL')
      startWorker()
    }
    await expect.poll(countJobs, { timeout: 100_000 }).toBe(0)

    const taken = await listTaken()
    expect(asked).toBeGreaterThan(JOBS)
    expect(new Set(taken).size).toBe(JOBS)
    expect(taken).toHaveLength(JOBS)
    const waiting = await db()
      .selectFrom('snapshot')
      .select('id')
      .where('state', '<>', 'taken')
      .execute()
    expect(waiting).toEqual([])
  }, 180_000)

  test('a process that is asked to end finishes what it does', async () => {
    await putDownJobs()
    const child = startWorker()
    await expect.poll(listTaken, { timeout: 30_000 }).not.toEqual([])

    await end(child, 'SIGTERM')

    expect(child.exitCode).toBe(0)
    const jobs = await db().selectFrom('job').selectAll().execute()
    expect(jobs.filter(({ leasedUntil }) => leasedUntil)).toEqual([])
    expect(jobs).toHaveLength(JOBS - (await listTaken()).length)
  }, 60_000)
})
