import type { Job } from '#app/core/jobs/job.ts'
import { mailAnswer, type WriteAnswer } from '../cases/mail-answer.ts'
import { tendCases } from '../cases/tend-cases.ts'
import type { Desk } from '../desk.ts'
import {
  deliverWebhook,
  forgetDeliveries,
} from '../api/webhooks/deliver-webhook.ts'
import { importJob } from '../imports/import-job.ts'
import { fetchSubscription } from '../imports/subscriptions/fetch-subscription.ts'
import { putDownDueFeeds } from '../imports/subscriptions/put-down-due.ts'
import { indexEarlier } from '../matching/index-earlier.ts'
import { fillLog } from '../log/fill-log.ts'
import { takeAnswer } from '../model/take-answer.ts'
import {
  mailInvitation,
  mailPasswordLink,
  type WriteMail,
} from '../people/mail-link.ts'
import { checkLiveReview } from '../publication/check-live-review.ts'
import { publishScheduled } from '../publication/publish-scheduled.ts'
import { renderSite } from '../publication/render-site.ts'
import { askAboutExpired } from '../rechecks/ask-about-expired.ts'
import { checkSource } from '../rechecks/check-source.ts'
import { lookForSeenAgain } from '../rechecks/look-for-seen-again.ts'
import { watchEarlier } from '../rechecks/watch-earlier.ts'
import { scheduleChecks } from '../rechecks/watch-sources.ts'
import { takeSnapshot } from '../research/take-snapshot.ts'
import { runSiteCheck } from '../site-check/run-site-check.ts'
import { startNightlyCheck } from '../site-check/start-site-check.ts'
import type { Progress } from './report-progress.ts'

type JobMeans = {
  /** These put into words what is mailed. */
  writeMail: WriteMail
  writeAnswer: WriteAnswer
  /** Says how far a long job is. */
  report?: (progress: Progress) => Promise<void>
}

/** Do the work that a job stands for. Throws if it must be tried again. */
export async function runJob(
  desk: Desk,
  job: Job,
  { writeMail, writeAnswer, report }: JobMeans,
): Promise<void> {
  switch (job.kind) {
    case 'take-snapshot':
      await takeSnapshot(desk, job.snapshotId)
      return
    case 'mail-invitation':
      return mailInvitation(desk, job, writeMail)
    case 'mail-password-link':
      return mailPasswordLink(desk, job, writeMail)
    case 'publish-scheduled':
      return publishScheduled(desk, job)
    case 'check-live-review':
      return checkLiveReview(desk, job)
    case 'check-site':
      await startNightlyCheck(desk)
      return
    case 'run-site-check':
      await runSiteCheck(desk, job.siteCheckId)
      return
    case 'fill-log':
      await fillLog(desk)
      return
    case 'ask-model':
      await takeAnswer(desk, job.runId)
      return
    case 'import-reviews':
      return importJob(desk, job, report)
    case 'render-site':
      await renderSite(desk, report)
      return
    case 'deliver-webhook':
      return deliverWebhook(desk, job)
    case 'forget-deliveries':
      return forgetDeliveries(desk)
    case 'mail-case-answer':
      return mailAnswer(desk, job, writeAnswer)
    case 'tend-cases':
      await tendCases(desk)
      return
    case 'schedule-source-checks':
      await watchEarlier(desk)
      await scheduleChecks(desk)
      return
    case 'check-source':
      return checkSource(desk, job)
    case 'ask-about-expired':
      await askAboutExpired(desk)
      return
    case 'look-for-seen-again':
      return lookForSeenAgain(desk, job.claimIds)
    case 'index-earlier':
      await indexEarlier(desk)
      return
    case 'follow-feeds':
      await putDownDueFeeds(desk)
      return
    case 'fetch-subscription':
      return fetchSubscription(desk, job)
  }
}
