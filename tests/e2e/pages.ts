import type { Page } from 'playwright'

/** Who looks at a page: a demo person, or a reader who is not signed in. */
type Viewer = 'reader' | 'ana' | 'chloe' | 'emil' | 'faye' | 'gus'

/** What the addresses of the demo week hold. */
type Ids = Awaited<ReturnType<typeof findIds>>

type ListedPage = readonly [Viewer, string | ((ids: Ids) => string)]

/** Every page, as each role that sees it differently. */
export const PAGES: readonly ListedPage[] = [
  ['reader', '/'],
  ['reader', '/?q=gas'],
  ['reader', '/?q=nothing-fits-this'],
  ['reader', ({ article }) => `/articles/${article}`],
  ['reader', ({ slug }) => `/reviews/${slug}`],
  ['reader', ({ slug }) => `/reviews/${slug}/versions/1`],
  ['reader', ({ slug }) => `/reviews/${slug}/embed`],
  ['reader', ({ slug }) => `/reviews/${slug}/versions/1/proof`],
  ['reader', '/log'],
  ['reader', '/verify'],
  ['reader', '/scale'],
  ['reader', '/scale/1'],
  ['reader', '/methodology'],
  ['reader', '/corrections'],
  ['reader', ({ slug }) => `/reviews/${slug}/versions/2?against=1`],
  ['reader', ({ slug }) => `/report?review=${slug}`],
  ['reader', '/about'],
  ['reader', '/api'],
  ['reader', '/validate'],
  ['reader', '/login'],
  ['reader', '/forgotten'],
  ['reader', '/link/unknown'],

  ['ana', '/desk'],
  ['ana', '/desk/inbox'],
  ['ana', '/desk/queue'],
  ['ana', '/desk/queue?q=nothing-fits-this'],
  ['ana', '/desk/board'],
  ['ana', '/desk/tags'],
  ['ana', '/desk/articles'],
  ['ana', '/desk/articles/new'],
  ['ana', ({ article }) => `/desk/articles/${article}`],
  ['ana', ({ article }) => `/desk/articles/${article}?choose=new`],
  ['ana', ({ article }) => `/desk/articles/${article}?why=1`],
  ['ana', ({ article }) => `/desk/articles/${article}/details`],
  ['ana', ({ article }) => `/desk/articles/${article}/version`],
  ['ana', '/desk/claims/new'],
  ['ana', ({ triage }) => `/desk/claims/${triage}`],
  ['ana', ({ research }) => `/desk/claims/${research}`],
  ['ana', ({ research }) => `/desk/claims/${research}/research`],
  ['ana', ({ published }) => `/desk/claims/${published}/research`],
  ['ana', ({ published }) => `/desk/claims/${published}/discussion`],
  ['ana', ({ research }) => `/desk/claims/${research}/rating`],
  ['ana', ({ rating }) => `/desk/claims/${rating}/rating`],
  ['ana', ({ research }) => `/desk/claims/${research}/draft`],
  ['ana', ({ published }) => `/desk/claims/${published}/draft`],
  ['ana', ({ research }) => `/desk/claims/${research}/draft/media`],
  ['ana', ({ research }) => `/desk/claims/${research}/matches`],
  ['ana', '/desk/match'],
  ['ana', '/desk/reviews'],
  ['ana', '/desk/export?since=nonsense'],
  ['ana', '/desk/scale'],
  ['ana', '/desk/agreement'],
  ['ana', '/desk/account'],
  ['ana', '/desk/settings/tokens'],
  ['ana', '/desk/people'],
  ['ana', '/desk/conflicts'],

  ['chloe', ({ research }) => `/desk/claims/${research}`],
  ['chloe', ({ disputed }) => `/desk/claims/${disputed}/rating`],
  ['chloe', ({ published }) => `/desk/claims/${published}`],
  ['chloe', ({ published }) => `/desk/claims/${published}/rating`],
  ['chloe', ({ published }) => `/desk/claims/${published}/review`],
  ['chloe', ({ published }) => `/desk/claims/${published}/publication`],
  ['chloe', ({ published }) => `/desk/claims/${published}/history`],
  ['chloe', '/desk/cases'],
  ['chloe', '/desk/rechecks'],
  ['chloe', '/desk/reviews'],
  ['chloe', '/desk/import'],
  ['chloe', '/desk/site-check'],
  ['chloe', ({ report }) => `/desk/site-check/${report}/warnings`],
  ['chloe', '/desk/scale'],
  ['chloe', '/desk/tags'],

  ['emil', '/desk'],
  ['emil', '/desk/audit'],
  ['emil', ({ research }) => `/desk/claims/${research}`],

  ['faye', '/desk'],
  ['faye', '/desk/people'],
  ['faye', ({ person }) => `/desk/people/${person}`],
  ['faye', '/desk/settings'],
  ['faye', '/desk/settings/model'],
  ['faye', '/desk/settings/tokens'],
  ['faye', '/desk/settings/webhooks'],
  ['faye', '/desk/jobs'],
  ['faye', '/desk/jobs/failed'],
  ['faye', '/desk/audit'],
  ['faye', '/desk/conflicts'],

  ['gus', '/desk'],
  ['gus', ({ research }) => `/desk/claims/${research}/research`],
]

/** Find one of each kind where a person finds it: by the links of a page. */
export async function findIds(page: Page) {
  const lastOf = async (address: string, path: RegExp) => {
    const text = await (await page.request.get(address)).text()
    const found = text.match(path)?.[1]
    if (!found) throw new Error(`expected ${path} on ${address}`)
    return found
  }
  const claimIn = (column: string, words = '') =>
    lastOf(
      `/desk/queue?column=${column}&q=${encodeURIComponent(words)}`,
      /href="\/desk\/claims\/(clm_\w+)"/,
    )
  return {
    article: await lastOf(
      '/desk/articles',
      /href="\/desk\/articles\/(art_\w+)"[^>]*>What are the Major/,
    ),
    slug: 'ukraine-uk-naval-memorandum-june-2021',
    triage: await claimIn('triage'),
    research: await claimIn('research', 'RUSI'),
    rating: await claimIn('rating', 'initiated'),
    disputed: await claimIn('rating', 'strike weapons'),
    published: await claimIn('published', 'Memorandum'),
    report: await lastOf(
      '/desk/site-check',
      /href="\/desk\/site-check\/(scs_\w+)\//,
    ),
    person: await lastOf('/desk/people', /href="\/desk\/people\/(psn_\w+)"/),
  }
}
