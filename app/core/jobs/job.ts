/**
 * Work that waits for the world outside or for its time. Doing one twice must
 * be harmless: a process may stop between the work and the note that it is done.
 */
export type Job =
  | { kind: 'take-snapshot'; snapshotId: string }
  | { kind: 'mail-invitation'; personId: string }
  /** Put down for every address that is asked for, known or not. */
  | { kind: 'mail-password-link'; email: string }
  | {
      kind: 'publish-scheduled'
      claimId: string
      publishAt: string
      /** Who scheduled it, and so publishes. */
      byId: string
    }
  | { kind: 'check-live-review'; reviewId: string }
  /** Begins the check of every night. */
  | { kind: 'check-site' }
  | { kind: 'run-site-check'; siteCheckId: string }
  | { kind: 'fill-log' }
  | { kind: 'ask-model'; runId: string }
  | { kind: 'import-reviews'; runId: string }
  | { kind: 'render-site'; shellBuild: string }
  | { kind: 'deliver-webhook'; deliveryId: string }
  | { kind: 'forget-deliveries' }
  | { kind: 'mail-case-answer'; caseId: string }
  | { kind: 'tend-cases' }
  | { kind: 'schedule-source-checks' }
  | { kind: 'check-source'; evidenceId: string }
  | { kind: 'ask-about-expired' }
  | { kind: 'index-earlier' }
  /** Claims that have just come in, of one article or of none. */
  | { kind: 'look-for-seen-again'; claimIds: readonly string[] }
  | { kind: 'follow-feeds' }
  | { kind: 'fetch-subscription'; subscriptionId: string }

export type JobKind = Job['kind']
export const MOST_ATTEMPTS = 8

/**
 * How long to wait after attempt number `attempts`: 3 s, 7 s, 20 s, 55 s, 2 min,
 * 7 min, 18 min, as the queue on PostgreSQL does.
 */
export function delayBeforeRetry(attempts: number): number {
  return Math.exp(Math.min(attempts, 10)) * 1_000
}

/** What `enqueue` wrote. */
export function readJob({
  kind,
  payload,
}: {
  kind: string
  payload: string
}): Job {
  return { kind, ...JSON.parse(payload) } as Job
}
