import type { Job } from '#app/core/jobs/job.ts'
import { DESK_ITSELF } from '#app/core/people/roles.ts'
import {
  forgetProgress,
  reportProgress,
} from '#app/desk/jobs/report-progress.ts'
import { runJob } from '#app/desk/jobs/run-job.ts'
import type { App } from '../app.ts'
import { deskAs } from '../desk-for.ts'
import { writeMail } from '../sign-in/write-mail.ts'
import { writeAnswer } from '../publish/write-answer.ts'

/** Do a job once. A fault is logged and thrown on, so that it is tried again. */
export async function performJob(
  app: App,
  { id: jobId, attempts, job }: { id: string; attempts: number; job: Job },
) {
  let hasReported = false
  try {
    await runJob(deskNow(app), job, {
      writeMail,
      writeAnswer,
      async report(progress) {
        hasReported = true
        await reportProgress(deskNow(app), jobId, progress)
      },
    })
    if (hasReported) await forgetProgress(deskNow(app), jobId)
  } catch (error) {
    const { kind } = job
    app.log.error({ err: error, jobId, kind, attempts }, 'job failed')
    throw error
  }
}

/** The desk as jobs touch it. */
export function deskNow(app: App) {
  return deskAs(app, DESK_ITSELF)
}
