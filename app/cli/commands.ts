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
  import: {
    summary: 'takes in ClaimReviews of other publishers',
    load: () => import('./import.ts'),
  },
  'audit verify': {
    summary: 'says whether the audit log is what was written',
    load: () => import('./audit-verify.ts'),
  },
  'user add': {
    summary: 'adds a person and prints a link to join with',
    load: () => import('./user-add.ts'),
  },
}
