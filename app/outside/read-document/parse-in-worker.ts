import { setInterval, setTimeout } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import type { TextRead } from '#app/core/intake/read-text.ts'
import { refuse } from '#app/core/result.ts'
import type { ParseJob } from './parse-job.ts'

export type WorkerSettings = {
  /** `parse-worker.ts` itself, or what the build made of it. */
  workerUrl: URL
  timeoutMs: number
  memoryMb: number
}

const WATCH_MS = 100

const TOO_SLOW: TextRead = refuse('took-too-long', { found: null })
const TOO_LARGE: TextRead = refuse('unpacks-too-large', { found: null })

/**
 * Reads one document in a thread of its own, which is ended when it takes too
 * long or too much memory, on its heap or beside it.
 */
export async function parseInWorker(
  job: ParseJob,
  { workerUrl, timeoutMs, memoryMb }: WorkerSettings,
): Promise<TextRead> {
  const worker = new Worker(workerUrl, {
    workerData: job,
    env: {},
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: memoryMb },
  })
  const settled = new AbortController()
  try {
    return await Promise.race([
      answerOf(worker),
      setTimeout(timeoutMs, TOO_SLOW, { signal: settled.signal }),
      overMemory(worker, memoryMb, settled.signal),
    ])
  } finally {
    settled.abort()
    await worker.terminate()
  }
}

function answerOf(worker: Worker) {
  return new Promise<TextRead>((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('error', (fault) => {
      if (hasCode(fault, 'ERR_WORKER_OUT_OF_MEMORY')) resolve(TOO_LARGE)
      else reject(fault)
    })
    worker.once('exit', () => reject(new Error('The parser gave no answer')))
  })
}

/** The limits of a worker do not count its buffers; this does. */
async function overMemory(
  worker: Worker,
  memoryMb: number,
  signal: AbortSignal,
): Promise<TextRead> {
  for await (const _ of setInterval(WATCH_MS, null, { signal })) {
    if ((await buffersMb(worker)) > memoryMb) break
  }
  return TOO_LARGE
}

async function buffersMb(worker: Worker) {
  try {
    const { external_memory: bytes } = await worker.getHeapStatistics()
    return bytes / 1024 / 1024
  } catch (fault) {
    if (hasCode(fault, 'ERR_WORKER_NOT_RUNNING')) return 0
    throw fault
  }
}

function hasCode(fault: unknown, code: string) {
  return fault instanceof Error && 'code' in fault && fault.code === code
}
