import { counted } from '../../counted.ts'

/** Feeds, exports and what other sites embed. */
export const feeds = {
  badSince:
    'The value of "since" is neither a day, such as 2026-01-01, nor an instant, such as 2026-01-01T10:00:00Z.',
  badFilter:
    'Something in this address cannot be read. Days are written as 2026-01-31; the state is published, withdrawn or both.',
  badFormat: 'There is no such format: take jsonld, ndjson, csv or google.',
  rss: 'News as RSS',
  jsonFeed: 'News as JSON Feed',
  newsOf: (desk: string) => `What ${desk} published last`,
  /** What readers and other programs may take, and what it is. */
  open: {
    dataFeed: ['All checks', 'ClaimReview as a Data Commons feed'],
    changes: [
      'What changed since a day',
      'the same feed; put the day of your last visit into the address',
    ],
    rss: ['News', 'RSS'],
    jsonFeed: ['News', 'JSON Feed'],
    sitemap: ['All addresses', 'sitemap'],
  },
  share: {
    alt: (claim: string, verdict: string) =>
      `A card: the claim “${claim}”, and the verdict “${verdict}”.`,
  },
  embed: {
    title: 'On other sites',
    body: 'A small card with the claim and the verdict. It runs no script, follows corrections by itself, and says so if the review is withdrawn. Pasting the address of the public page is enough where a site knows oEmbed.',
    code: 'Code to paste',
    see: 'See the card',
    publicTitle: 'Embed this check',
    frameTitle: (claim: string) => `Fact check: ${claim}`,
    read: (desk: string) => `Read the check by ${desk}`,
    why: (desk: string) => `See why, at ${desk}`,
  },
  annotations: {
    link: 'Claims as Web Annotations',
    short: 'Annotations',
  },
  openMore: 'Feeds may be read by pages of any site.',
  exports: {
    title: 'Export reviews',
    lead: 'Take away what the desk has published, and only what readers see of it.',
    which: 'Which reviews',
    since: 'Changed from',
    until: 'Changed until',
    dayHint: 'Published, corrected or withdrawn; days in UTC.',
    badDay: 'Give a day, such as 2026-01-31.',
    verdict: 'Verdict',
    claimant: 'Claimant',
    article: 'Article',
    tag: 'Topic',
    language: 'Language',
    any: 'Any',
    state: 'State',
    states: {
      published: 'Public',
      withdrawn: 'Withdrawn: address and dates only',
      both: 'Public and withdrawn',
    },
    count: 'Count them',
    take: 'Take them away',
    fit: (count: number) =>
      count === 0
        ? 'No review fits.'
        : `${counted(count, 'review fits', 'reviews fit')}.`,
    cannotCount: 'Mend what is marked above first.',
    recorded: 'The audit log keeps who took what.',
    link: 'Export with filters',
  },
}
