import {
  breaks,
  leavesOpen,
  makePage,
  makeScale,
  meets,
  origin,
  validMarkup,
  type RuleCase,
} from './rule-case.ts'

const valid = validMarkup()
const claim = (text: unknown) => ({ set: { claimReviewed: text } })

const structure: RuleCase[] = [
  breaks('CR-001', 'E', { raw: '{"@type": ' }),
  breaks('CR-001', 'E', {
    raw: JSON.stringify({ ...valid, claimReviewed: 'a </Script> b' }),
  }),
  meets('CR-001', { raw: JSON.stringify(valid) }),
  leavesOpen('CR-001'),
  breaks('CR-002', 'E', { set: { '@context': undefined } }),
  breaks('CR-002', 'E', {
    raw: { ...valid, '@context': ['https://schema.org'] },
  }),
  breaks('CR-002', 'E', { set: { '@context': 'https://schema.org/v1' } }),
  meets('CR-002', { set: { '@context': 'http://schema.org/' } }),
  breaks('CR-003', 'E', { raw: { '@type': 'Review' } }),
  breaks('CR-003', 'E', { raw: [] }),
  breaks('CR-003', 'W', { raw: { '@graph': [valid] } }),
  meets('CR-003', { raw: [valid] }),
  meets('CR-003', { set: { '@type': ['Review', 'ClaimReview'] } }),
  meets('CR-003', { set: { '@type': 'https://schema.org/ClaimReview' } }),
  breaks('CR-004', 'W', { set: { '@context': 'http://schema.org' } }),
  meets('CR-004'),
  breaks('CR-005', 'E', { set: { 'itemReviewed.author.name': '' } }),
  breaks('CR-005', 'E', { set: { image: null } }),
  breaks('CR-005', 'E', { set: { name: 'undefined' } }),
  breaks('CR-005', 'E', { set: { 'itemReviewed.author.sameAs': [] } }),
  breaks('CR-005', 'E', { set: { itemReviewed: {} } }),
  meets('CR-005'),
  breaks('CR-006', 'W', { set: { claimReviewd: 'a typing error' } }),
  breaks('CR-006', 'W', { set: { 'reviewRating.alternatName': 'False' } }),
  meets('CR-006', { set: { reviewBody: 'Inherited from Review' } }),
  meets('CR-006', { set: { image: { '@type': 'Unheard', of: 'this' } } }),
]

const required: RuleCase[] = [
  breaks('CR-010', 'E', claim(undefined)),
  breaks('CR-010', 'E', claim('  ')),
  breaks('CR-010', 'E', claim(['a list'])),
  meets('CR-010'),
  breaks('CR-011', 'W', claim('a'.repeat(76))),
  meets('CR-011', claim('🌊'.repeat(75))),
  leavesOpen('CR-011', claim(undefined)),
  breaks('CR-012', 'E', claim('False: The river is long')),
  breaks('CR-012', 'E', claim('Fact check: The river is long')),
  breaks('CR-012', 'E', claim('MISLEADING – The river is long')),
  breaks('CR-012', 'E', claim('[Satire] The river is long')),
  breaks('CR-012', 'E', {
    ...claim('The river is long (half true)'),
    known: { scale: makeScale() },
  }),
  breaks('CR-012', 'W', {
    ...claim('It is a satire on rivers'),
    known: { scale: makeScale() },
  }),
  meets('CR-012', { known: { scale: makeScale() } }),
  meets('CR-012', {
    ...claim('The falsehood was untrue'),
    known: { scale: makeScale() },
  }),
  leavesOpen('CR-012'),
  breaks('CR-013', 'W', claim('The river is 900 km long?')),
  breaks('CR-013', 'W', claim('Is the river 900 km long')),
  breaks('CR-013', 'W', {
    set: { claimReviewed: 'Wer misst den Fluss', inLanguage: 'de' },
  }),
  meets('CR-013', claim('Island rivers are long')),
  breaks('CR-014', 'W', claim('a'.repeat(5001))),
  meets('CR-014', claim('a'.repeat(5000))),
  breaks('CR-015', 'W', {
    ...claim('The river is short'),
    known: { page: makePage() },
  }),
  breaks('CR-015', 'W', {
    ...claim('The river is short'),
    known: { page: makePage({ visibleClaim: null }) },
  }),
  meets('CR-015', { known: { page: makePage() } }),
  meets('CR-015', { known: { page: makePage({ visibleClaim: null }) } }),
  leavesOpen('CR-015'),
]

const address: RuleCase[] = [
  breaks('CR-040', 'E', { set: { url: undefined } }),
  breaks('CR-040', 'E', { set: { url: '/reviews/1' } }),
  breaks('CR-040', 'E', { set: { url: '#review' } }),
  breaks('CR-040', 'E', { set: { url: 'ftp://desk.example/1' } }),
  meets('CR-040'),
  breaks('CR-041', 'E', onPage('https://other.example/reviews/1')),
  breaks('CR-041', 'E', onPage('https://notdesk.example/1')),
  breaks('CR-041', 'W', {
    known: { page: makePage({ url: 'https://www.desk.example/1' }) },
  }),
  meets('CR-041', onPage('https://www.DESK.example:8443/1')),
  meets('CR-041', onPage('https://checks.desk.example/1')),
  leavesOpen('CR-041'),
  breaks('CR-042', 'E', { set: { url: 'https://bit.ly/abc' } }),
  breaks('CR-042', 'E', {
    known: { redirects: { [String(valid['url'])]: true } },
  }),
  breaks('CR-042', 'E', { known: { page: makePage({ status: 301 }) } }),
  meets('CR-042', { known: { redirects: { [String(valid['url'])]: false } } }),
  meets('CR-042', { known: { page: makePage() } }),
  leavesOpen('CR-042'),
  breaks('CR-043', 'W', {
    known: { page: makePage({ canonical: `${origin}/other` }) },
  }),
  meets('CR-043', {
    set: { url: `${String(valid['url'])}#review` },
    known: { page: makePage() },
  }),
  leavesOpen('CR-043', { known: { page: makePage({ canonical: null }) } }),
  breaks('CR-044', 'E', { set: { url: `${origin}/` } }),
  breaks('CR-044', 'E', { raw: [valid, valid] }),
  breaks('CR-044', 'E', withOther(String(valid['url']))),
  meets('CR-044', withOther(`${String(valid['url'])}#second`)),
  leavesOpen('CR-044'),
  breaks('CR-045', 'W', { set: { url: 'http://desk.example/1' } }),
  meets('CR-045'),
  leavesOpen('CR-045', {
    set: { url: 'http://localhost:3000/1' },
    known: { origin: 'http://localhost:3000' },
  }),
  breaks('CR-046', 'E', anchored('missing')),
  meets('CR-046', anchored('review')),
  meets('CR-046'),
  leavesOpen('CR-046', { set: { url: `${origin}/1#review` } }),
]

function onPage(url: string) {
  return { set: { url }, known: { page: makePage({ url: `${origin}/1` }) } }
}

function anchored(id: string) {
  return {
    set: { url: `${origin}/1#${id}` },
    known: { page: makePage({ url: `${origin}/1` }) },
  }
}

function withOther(url: string) {
  const other = { url, id: null, claimReviewed: 'Another', verdict: 'True' }
  return { known: { site: { otherReviews: [other] } } }
}

export const markupCases = [...structure, ...required, ...address]
