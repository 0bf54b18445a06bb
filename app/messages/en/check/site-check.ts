import { counted } from '../../counted.ts'

/** Whether what is published is as it should be: alarms and reports. */
export const siteCheck = {
  title: 'Site check',
  lead: 'Whether every published page, the feed and the site as a whole keep the rules of ClaimReview.',
  alarms: {
    title: 'Alarms',
    none: 'No alarm: each published page was right when it was last fetched.',
    lead: 'These pages were fetched as a crawler gets them and broke a rule. Each stays here until it is right again.',
    banner: (count: number) =>
      count === 1
        ? 'A published page is not as readers should get it.'
        : `${count} published pages are not as readers should get them.`,
    look: 'See what is wrong',
    raised: 'Since',
    checked: 'Last fetched',
    again: 'Fetch it again',
    open: 'Open the page',
    claim: 'Claim',
    unreadable: 'The page could not be fetched.',
  },
  reports: {
    title: 'Reports',
    lead: 'Every night the whole published site is checked: each page and its markup as they are served, the feed, the sitemap, and what only shows when all pages are laid side by side.',
    run: 'Check the whole site now',
    running: 'Checking, review by review',
    empty: 'The site has not been checked yet',
    emptyBody: 'The first check runs tonight, or now if you start it.',
    when: 'Started',
    who: 'By',
    reviews: 'Reviews',
    outcome: 'Outcome',
    states: { running: 'Under way', interrupted: 'Interrupted' },
    counts: (errors: number, warnings: number) =>
      `${counted(errors, 'error', 'errors')}, ${counted(warnings, 'warning', 'warnings')}`,
    banner: (errors: number) =>
      `The last check of the whole site found ${counted(errors, 'error', 'errors')}.`,
  },
  report: {
    title: 'Report on the site',
    reviews: (count: number) =>
      `${counted(count, 'review', 'reviews')} checked`,
    levels: 'How grave',
    errors: 'Errors',
    warnings: 'Warnings',
    notes: 'Notes',
    none: {
      errors: 'No rule that must be kept is broken.',
      warnings: 'No warning.',
      notes: 'Nothing to note.',
    },
    byRule: 'By rule',
    times: (count: number) => counted(count, 'time', 'times'),
    cut: (most: number) =>
      `Of each rule, the first ${most} places are listed below.`,
    toClaim: 'To its claim',
  },
  refusals: {
    'not-allowed': 'Only editors and admins may start a check.',
    'no-such-review': 'There is no such review.',
    'already-running': 'A check is under way. Its progress stands below.',
  },
}
