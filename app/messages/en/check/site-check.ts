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
  refusals: {
    'not-allowed': 'Only editors and admins may start a check.',
    'no-such-review': 'There is no such review.',
  },
  counts: (errors: number, warnings: number) =>
    `${counted(errors, 'error', 'errors')}, ${counted(warnings, 'warning', 'warnings')}`,
}
