import {
  breaks,
  leavesOpen,
  makeScale,
  meets,
  type RuleCase,
} from './rule-case.ts'

const previous = {
  claimReviewed: 'The Example river is 900 km long',
  verdict: 'Mostly false',
}
const correction = {
  '@type': 'CorrectionComment',
  text: 'The length was wrong.',
  datePublished: '2026-01-12',
}

const dates: RuleCase[] = [
  breaks('CR-090', 'W', { set: { datePublished: undefined } }),
  meets('CR-090'),
  breaks('CR-091', 'E', { set: { datePublished: '10 January 2026' } }),
  breaks('CR-091', 'E', { set: { dateModified: '2026-01-12 06:49' } }),
  meets('CR-091'),
  leavesOpen('CR-091', { set: { datePublished: undefined } }),
  breaks('CR-092', 'E', { set: { dateModified: '2026-01-09' } }),
  meets('CR-092', { set: { dateModified: '2026-01-10T08:00:00Z' } }),
  leavesOpen('CR-092'),
  breaks('CR-093', 'W', { known: { record: { previous } } }),
  meets('CR-093', {
    set: { dateModified: '2026-01-12' },
    known: { record: { previous } },
  }),
  meets('CR-093', { known: { record: { previous: null } } }),
  leavesOpen('CR-093'),
  breaks('CR-094', 'W', { set: { inLanguage: undefined } }),
  breaks('CR-094', 'W', { set: { inLanguage: 'english language' } }),
  meets('CR-094', { set: { inLanguage: 'pt-BR' } }),
  breaks('CR-095', 'W', {
    set: { 'reviewRating.alternateName': 'Überwiegend falsch' },
    known: { scale: makeScale() },
  }),
  breaks('CR-095', 'W', {
    set: { inLanguage: 'de' },
    known: { scale: makeScale() },
  }),
  meets('CR-095', { known: { scale: makeScale() } }),
  leavesOpen('CR-095'),
  breaks('CR-099', 'I', {
    set: { expires: '2026-06-01' },
    known: { today: '2026-06-02' },
  }),
  meets('CR-099', {
    set: { expires: '2026-06-01' },
    known: { today: '2026-05-02' },
  }),
  leavesOpen('CR-099', { set: { expires: '2026-06-01' } }),
]

const corrections: RuleCase[] = [
  breaks('CR-096', 'E', {
    known: { record: { previous: { ...previous, verdict: 'False' } } },
  }),
  breaks('CR-096', 'E', {
    known: { record: { previous: { ...previous, claimReviewed: 'Other' } } },
  }),
  meets('CR-096', {
    set: { correction: [correction] },
    known: { record: { previous: { ...previous, verdict: 'False' } } },
  }),
  meets('CR-096', { known: { record: { previous } } }),
  leavesOpen('CR-096'),
  breaks('CR-097', 'W', { set: { correction: { ...correction, text: ' ' } } }),
  breaks('CR-097', 'W', {
    set: { correction: [{ '@type': 'CorrectionComment', text: 'When?' }] },
  }),
  meets('CR-097', { set: { correction } }),
  meets('CR-097', { set: { correction: 'https://desk.example/corrections' } }),
  leavesOpen('CR-097'),
  breaks('CR-098', 'E', { known: { record: { withdrawn: true } } }),
  meets('CR-098', { known: { record: { withdrawn: false } } }),
  leavesOpen('CR-098'),
]

export const historyCases = [...dates, ...corrections]
