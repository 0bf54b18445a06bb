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
  | { kind: 'ask-model'; runId: string }
  | { kind: 'render-site'; shellBuild: string }
  | { kind: 'forget-done-jobs' }
  | { kind: 'deliver-webhook'; deliveryId: string }
  | { kind: 'forget-deliveries' }

export type JobKind = Job['kind']
export const MOST_ATTEMPTS = 8

/** How long to wait before attempt number `attempts + 1`: 10 s, doubling. */
export function delayBeforeRetry(attempts: number): number {
  return 10_000 * 2 ** Math.max(0, attempts - 1)
}
