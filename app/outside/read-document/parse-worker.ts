import { parentPort, workerData } from 'node:worker_threads'
import { refuse } from '#app/core/result.ts'
import { parseDocument } from './parse-document.ts'
import type { ParseJob } from './parse-job.ts'

/**
 * The worker's whole life: one document. Parsers throw anything at files that
 * are broken, on purpose or not, so here every fault means a damaged file.
 */
const job = workerData as ParseJob
const parsed = await parseDocument(job).catch((fault: unknown) =>
  refuse('damaged', { found: String(fault) }),
)
const transferred: ArrayBuffer[] = []
parentPort?.postMessage(parsed, transferred)
