import type { CommandEntry } from './command.ts'

/** Every command by the words that call it. */
export const COMMANDS: Record<string, CommandEntry> = {
  claims: {
    summary: 'prints the claims of an article',
    load: () => import('./claims.ts'),
  },
  validate: {
    summary: 'says rule by rule what a page, a ClaimReview or a feed breaks',
    load: () => import('./validate/validate.ts'),
  },
  'validate-site': {
    summary: 'checks all that is published and says what breaks a rule',
    load: () => import('./validate/validate-site.ts'),
  },
  export: {
    summary: 'prints the published reviews as JSON-LD, NDJSON or CSV',
    load: () => import('./export.ts'),
  },
  verify: {
    summary: 'says whether a page, a proof or a feed is in the public record',
    load: () => import('./log/verify.ts'),
  },
  import: {
    summary: 'takes in ClaimReviews of other publishers',
    load: () => import('./import.ts'),
  },
  'audit verify': {
    summary: 'says whether the audit log is what was written',
    load: () => import('./audit-verify.ts'),
  },
  'log verify': {
    summary: 'says whether the log of published versions is what was written',
    load: () => import('./log/log-verify.ts'),
  },
  'log checkpoint': {
    summary: 'prints what the log signed last, to be kept elsewhere',
    load: () => import('./log/log-checkpoint.ts'),
  },
  'log export': {
    summary: 'prints the whole log, to check a feed by',
    load: () => import('./log/log-export.ts'),
  },
  'log rotate-key': {
    summary: 'lets a new key sign the log',
    load: () => import('./log/log-rotate-key.ts'),
  },
  'user add': {
    summary: 'adds a person and prints a link to join with',
    load: () => import('./user-add.ts'),
  },
}
