import {
  breaks,
  leavesOpen,
  makeScale,
  meets,
  type Changes,
  type RuleCase,
} from './rule-case.ts'

const scale = makeScale()
const labels = scale.labels

function rated(changes: Changes) {
  const entries = Object.entries(changes)
  return {
    set: Object.fromEntries(
      entries.map(([key, value]) => [`reviewRating.${key}`, value]),
    ),
  }
}

const noNumbers = {
  ratingValue: undefined,
  bestRating: undefined,
  worstRating: undefined,
}

const rating: RuleCase[] = [
  breaks('CR-020', 'E', { set: { reviewRating: undefined } }),
  breaks('CR-020', 'E', { set: { reviewRating: 'False' } }),
  breaks('CR-020', 'E', rated({ '@type': 'Thing' })),
  meets('CR-020'),
  meets('CR-020', rated({ '@type': 'EndorsementRating' })),
  breaks('CR-021', 'E', rated({ alternateName: '' })),
  breaks('CR-021', 'E', rated({ alternateName: undefined })),
  breaks('CR-021', 'W', rated({ alternateName: undefined, name: 'False' })),
  meets('CR-021'),
  breaks('CR-022', 'W', rated({ alternateName: 'False, '.repeat(7) })),
  breaks(
    'CR-022',
    'W',
    rated({ alternateName: 'Five people say it is wrong' }),
  ),
  meets('CR-022', rated({ alternateName: 'Mostly false, says the survey' })),
  breaks('CR-023', 'E', rated({ worstRating: undefined })),
  breaks('CR-023', 'E', rated({ ratingValue: 'two' })),
  breaks('CR-023', 'E', rated({ ratingValue: '' })),
  breaks('CR-023', 'W', rated({ ratingValue: '2' })),
  meets('CR-023'),
  meets('CR-023', rated(noNumbers)),
  breaks('CR-024', 'E', rated({ worstRating: 0 })),
  breaks('CR-024', 'E', rated({ worstRating: '0' })),
  meets('CR-024'),
  leavesOpen('CR-024', rated(noNumbers)),
  breaks('CR-025', 'E', rated({ bestRating: 1 })),
  meets('CR-025'),
  breaks('CR-026', 'E', rated({ ratingValue: 6 })),
  meets('CR-026', rated({ ratingValue: 5 })),
  breaks('CR-027', 'W', rated({ ratingValue: 2.5 })),
  meets('CR-027'),
]

const numbers: RuleCase[] = [
  breaks('CR-028', 'E', rated({ alternateName: 'False', ratingValue: 5 })),
  breaks('CR-028', 'E', {
    ...rated({ ratingValue: 3 }),
    known: { scale },
  }),
  breaks('CR-028', 'E', {
    known: { scale: makeScale({ mostTrue: 'false', mostFalse: 'true' }) },
  }),
  meets('CR-028', { known: { scale } }),
  meets('CR-028', rated({ alternateName: 'True', ratingValue: 5 })),
  leavesOpen('CR-028'),
  breaks('CR-029', 'E', rated({ ratingValue: -1 })),
  breaks('CR-029', 'E', rated({ ratingValue: 0 })),
  breaks('CR-029', 'E', rated({ alternateName: 'Unproven' })),
  breaks('CR-029', 'E', {
    ...rated({ alternateName: 'Satire' }),
    known: { scale },
  }),
  meets('CR-029', rated({ ...noNumbers, alternateName: 'Satire' })),
  meets('CR-029'),
  breaks('CR-030', 'W', { known: { scale: makeScale({ pageUrl: null }) } }),
  meets('CR-030', { known: { scale } }),
  leavesOpen('CR-030'),
  breaks('CR-031', 'E', {
    known: {
      scale: makeScale({ labels: [...labels, { ...labels[0]!, key: 'b' }] }),
    },
  }),
  breaks('CR-031', 'E', {
    known: {
      scale: makeScale({
        labels: [...labels, { key: 'b', name: 'Wrong', value: 1 }],
      }),
    },
  }),
  meets('CR-031', {
    known: {
      scale: makeScale({
        labels: [...labels, { key: 'b', name: 'Unproven', value: null }],
      }),
    },
  }),
  breaks('CR-031', 'E', {
    known: {
      scale: {
        ...scale,
        lastPublished: {
          version: 1,
          labels: [{ key: 'true', name: 'True', value: 4 }],
        },
      },
    },
  }),
  breaks('CR-032', 'W', {
    known: { scale: { ...scale, lastPublished: { version: 1, labels: [] } } },
  }),
  meets('CR-032', {
    known: { scale: { ...scale, lastPublished: { version: 1, labels } } },
  }),
  meets('CR-032', {
    known: {
      scale: {
        ...scale,
        version: 2,
        lastPublished: { version: 1, labels: [] },
      },
    },
  }),
  leavesOpen('CR-032', { known: { scale } }),
]

export const ratingCases = [...rating, ...numbers]
