import {
  breaks,
  leavesOpen,
  meets,
  origin,
  type RuleCase,
} from './rule-case.ts'

const author: RuleCase[] = [
  breaks('CR-050', 'W', { set: { author: undefined } }),
  meets('CR-050'),
  breaks('CR-051', 'E', { set: { author: { '@type': 'Organization' } } }),
  meets('CR-051', { set: { 'author.name': undefined } }),
  breaks('CR-052', 'E', { set: { 'author.@type': 'CreativeWork' } }),
  breaks('CR-052', 'E', { set: { author: 'Example Desk' } }),
  meets('CR-052', { set: { 'author.@type': 'Person' } }),
  meets('CR-052'),
  breaks('CR-053', 'W', { set: { 'author.url': 'https://other.test/' } }),
  meets('CR-053', { set: { 'author.url': 'https://about.desk.example/' } }),
  leavesOpen('CR-053', { set: { 'author.url': undefined } }),
  breaks('CR-054', 'E', { set: { 'itemReviewed.author.url': `${origin}/` } }),
  breaks('CR-054', 'W', {
    set: { 'itemReviewed.author.name': 'Example desk' },
  }),
  meets('CR-054'),
  leavesOpen('CR-054', { set: { 'itemReviewed.author': undefined } }),
]

const item: RuleCase[] = [
  breaks('CR-060', 'W', { set: { itemReviewed: undefined } }),
  meets('CR-060'),
  breaks('CR-061', 'W', { set: { 'itemReviewed.@type': 'CreativeWork' } }),
  meets('CR-061'),
  leavesOpen('CR-061', { set: { itemReviewed: undefined } }),
  breaks('CR-062', 'E', { set: { 'itemReviewed.@type': 'Product' } }),
  breaks('CR-062', 'E', { set: { itemReviewed: 'the claim' } }),
  meets('CR-062', { set: { 'itemReviewed.@type': 'CreativeWork' } }),
  meets('CR-062'),
  breaks('CR-063', 'W', { set: { 'itemReviewed.appearance': undefined } }),
  meets('CR-063'),
  breaks('CR-064', 'I', {
    set: { 'itemReviewed.firstAppearance': 'https://paper.example/first' },
  }),
  meets('CR-064'),
  breaks('CR-084', 'I', { set: { 'itemReviewed.name': 'Town hall' } }),
  meets('CR-084'),
]

const works: RuleCase[] = [
  breaks('CR-065', 'E', appearing({ url: 'https://paper.example/1' })),
  breaks('CR-065', 'E', appearing('paper.example/1')),
  breaks('CR-065', 'E', appearing({ '@type': 'Person', name: 'Ada' })),
  breaks('CR-065', 'E', appearing({ '@type': 'NewsArticle' })),
  breaks('CR-065', 'E', appearing({ '@type': 'NewsArticle', url: '/1' })),
  meets('CR-065', appearing('https://paper.example/1')),
  meets('CR-065', appearing({ '@type': 'Book', name: 'On rivers' })),
  meets('CR-065'),
  breaks('CR-066', 'E', appearing(`https://www.desk.example/news`)),
  breaks('CR-066', 'E', {
    ...appearing('https://sister.example/1'),
    known: { reviewerHosts: ['sister.example'] },
  }),
  meets('CR-066'),
  leavesOpen('CR-066', appearing({ '@type': 'Book', name: 'On rivers' })),
  breaks('CR-067', 'W', appearing('https://t.co/abc')),
  meets('CR-067'),
  breaks('CR-068', 'W', appearing('https://paper.example/1')),
  meets('CR-068'),
]

function appearing(work: unknown) {
  return { set: { 'itemReviewed.appearance': [work] } }
}

const claimant: RuleCase[] = [
  breaks('CR-070', 'E', { set: { 'itemReviewed.author.name': undefined } }),
  breaks('CR-070', 'E', { set: { 'itemReviewed.author': 'Ada Example' } }),
  meets('CR-070'),
  leavesOpen('CR-070', { set: { 'itemReviewed.author': undefined } }),
  breaks('CR-071', 'W', { set: { 'itemReviewed.author.sameAs': undefined } }),
  breaks('CR-071', 'W', { set: { 'itemReviewed.author.sameAs': 'Q42' } }),
  meets('CR-071'),
  breaks('CR-072', 'E', { set: { 'itemReviewed.author.name': 'Internet' } }),
  breaks('CR-072', 'E', { set: { 'itemReviewed.author.name': '-' } }),
  breaks('CR-072', 'E', { set: { 'itemReviewed.author.name': 'N/A' } }),
  meets('CR-072', { set: { 'itemReviewed.author.name': 'Internet Society' } }),
  breaks('CR-073', 'W', {
    known: { record: { entityKinds: { 'Ada Example': 'organisation' } } },
  }),
  meets('CR-073', {
    known: { record: { entityKinds: { 'Ada Example': 'person' } } },
  }),
  leavesOpen('CR-073'),
]

const dates: RuleCase[] = [
  breaks('CR-080', 'W', { set: { 'itemReviewed.datePublished': undefined } }),
  meets('CR-080'),
  breaks('CR-081', 'E', claimedOn('30/12/2025')),
  breaks('CR-081', 'E', claimedOn('2025-02-30')),
  breaks('CR-081', 'E', claimedOn('2025-12-30 10:00:00')),
  breaks('CR-081', 'E', claimedOn('0001-01-01T00:00:00Z')),
  meets('CR-081', claimedOn('2025-12-30T10:00:00+05:30')),
  meets('CR-081', claimedOn('2025-12')),
  breaks('CR-082', 'E', {
    ...claimedOn('2026-01-11'),
    known: { today: '2026-01-10' },
  }),
  breaks('CR-082', 'W', {
    ...claimedOn('2026-01-11'),
    known: { today: '2026-02-01' },
  }),
  meets('CR-082', { known: { today: '2026-02-01' } }),
  leavesOpen('CR-082'),
  breaks('CR-083', 'W', {
    ...claimedOn('2026-01-10'),
    known: { record: { claimedOn: '2025-12-30' } },
  }),
  meets('CR-083', { known: { record: { claimedOn: '2025-12-30' } } }),
  meets('CR-083', {
    ...claimedOn('2026-01-10'),
    known: { record: { claimedOn: '2026-01-10' } },
  }),
  leavesOpen('CR-083'),
]

function claimedOn(date: string) {
  return { set: { 'itemReviewed.datePublished': date } }
}

export const claimCases = [...author, ...item, ...works, ...claimant, ...dates]
