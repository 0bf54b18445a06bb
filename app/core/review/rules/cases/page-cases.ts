import type { PageFacts, PageLink, SiteFacts } from '../context.ts'
import {
  breaks,
  leavesOpen,
  makePage,
  meets,
  origin,
  validMarkup,
  type RuleCase,
} from './rule-case.ts'

const page = makePage()
const citation: PageLink = {
  href: 'https://survey.example/river',
  text: 'River lengths',
  primacy: 'secondary',
  isInText: true,
}

function shown(changes: Partial<PageFacts>) {
  return { known: { page: makePage(changes), origin } }
}

const right = { known: { page, origin } }

const twin = {
  url: `${origin}/reviews/twin`,
  id: null,
  claimReviewed: 'The Example River is 900 km long.',
  verdict: 'Mostly False',
}

const crawled: RuleCase[] = [
  breaks('CR-100', 'E', shown({ claimReviewCount: 2 })),
  breaks('CR-100', 'W', {
    known: {
      page: makePage({ claimReviewCount: 2 }),
      reviewsPerPage: 'many',
    },
  }),
  meets('CR-100', right),
  leavesOpen('CR-100'),
  breaks('CR-101', 'E', { known: { site: { otherReviews: [twin] } } }),
  breaks('CR-101', 'E', {
    known: {
      site: {
        otherReviews: [
          { ...twin, verdict: '', id: String(validMarkup()['@id']) },
        ],
      },
    },
  }),
  meets('CR-101', {
    known: {
      site: { otherReviews: [twin] },
      page: makePage({ alternates: [twin.url] }),
    },
  }),
  meets('CR-101', {
    known: { site: { otherReviews: [{ ...twin, verdict: 'True' }] } },
  }),
  leavesOpen('CR-101'),
  breaks('CR-104', 'E', shown({ status: 404 })),
  breaks('CR-104', 'E', shown({ robotsMeta: 'NoIndex, follow' })),
  breaks('CR-104', 'E', shown({ robotsHeader: 'googlebot: noindex' })),
  breaks('CR-104', 'E', shown({ allowedByRobotsTxt: false })),
  breaks('CR-104', 'E', shown({ asksForPassword: true })),
  meets('CR-104', right),
  leavesOpen('CR-104', { known: { page, origin: 'http://127.0.0.1:3000' } }),
  leavesOpen('CR-104'),
]

const visible: RuleCase[] = [
  breaks('CR-102', 'E', shown({ visibleSummary: null })),
  breaks('CR-102', 'E', shown({ visibleClaim: null, bodyText: 'Nothing' })),
  breaks('CR-102', 'E', shown({ visibleVerdict: '', bodyText: 'Nothing' })),
  meets('CR-102', shown({ visibleClaim: null, visibleVerdict: null })),
  meets('CR-102', right),
  leavesOpen('CR-102'),
  breaks('CR-103', 'E', shown({ visibleVerdict: 'False' })),
  meets('CR-103', shown({ visibleVerdict: 'MOSTLY FALSE' })),
  meets('CR-103', shown({ visibleVerdict: null })),
  leavesOpen('CR-103'),
  breaks('CR-111', 'W', shown({ bodyText: 'Somebody said so' })),
  meets('CR-111', right),
  leavesOpen('CR-111', {
    ...right,
    set: { 'itemReviewed.author': undefined },
  }),
  breaks('CR-112', 'W', { ...right, set: { reviewBody: 'Hidden words' } }),
  meets('CR-112', right),
  leavesOpen('CR-112'),
]

const trusted: RuleCase[] = [
  breaks('CR-105', 'W', shown({ links: [citation] })),
  meets('CR-105', right),
  leavesOpen('CR-105'),
  breaks('CR-106', 'W', shown({ links: [] })),
  breaks('CR-106', 'W', shown({ links: [outOfText(citation)] })),
  breaks('CR-106', 'W', shown({ links: [toTheClaim(citation)] })),
  meets('CR-106', shown({ links: [{ ...citation, primacy: null }] })),
  leavesOpen('CR-106'),
  breaks('CR-107', 'W', shown({ links: [citation] })),
  meets('CR-107', right),
  leavesOpen('CR-107', shown({ links: [{ ...citation, primacy: null }] })),
  breaks('CR-108', 'W', site({ reviewedPages: 2 })),
  meets('CR-108', site({ reviewedPages: 3 })),
  leavesOpen('CR-108'),
  breaks('CR-109', 'E', site({ isPolitical: true })),
  meets('CR-109', site({ isPolitical: false })),
  leavesOpen('CR-109'),
  breaks('CR-110', 'W', site({ isAggregator: true, sourceListUrl: null })),
  meets('CR-110', site({ isAggregator: true, sourceListUrl: '/sources' })),
  meets('CR-110', site({ isAggregator: false })),
  leavesOpen('CR-110'),
]

function outOfText(link: PageLink): PageLink {
  return { ...link, primacy: null, isInText: false }
}

function toTheClaim(link: PageLink): PageLink {
  return { ...link, primacy: null, href: 'https://paper.example/river' }
}

function site(facts: SiteFacts) {
  return { known: { site: facts } }
}

export const pageCases = [...crawled, ...visible, ...trusted]
