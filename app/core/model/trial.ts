import type { AskedArticle } from './prompt.ts'

const TEXT = 'The bridge opened on 3 May 2021 and cost 12 million euros.'

/** What is sent to see whether an endpoint answers: nothing of the desk's. */
export const TRIAL: AskedArticle = {
  headline: 'The new bridge',
  publisher: null,
  publishedOn: '2021-05-04',
  text: TEXT,
  sentences: [{ start: 0, end: TEXT.length }],
}
