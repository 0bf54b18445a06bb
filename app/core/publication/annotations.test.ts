import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { WebAnnotation } from '#tests/fixtures/web-annotation.ts'
import { buildAnnotations } from './annotations.ts'

const data = process.env['CLAIMDESK_DATA'] ?? '../shared/data'
const SAMPLES = path.join(data, 'annotation/w3c-samples')

const text = '🙂 The river is 900 km long, he said.'
const article = {
  headline: 'All about our river',
  language: 'en',
  source: 'https://paper.example/river',
  text,
  takenInAt: '2026-01-01T10:00:00.000Z',
}
const claim = {
  id: 'clm_1',
  wording: 'The Example river is 900 km long',
  language: 'en',
  labels: ['quantity', 'rivers'],
  createdAt: '2026-01-02T10:00:00.000Z',
  places: [
    {
      startOffset: text.indexOf('The river'),
      endOffset: text.indexOf(','),
      exact: 'The river is 900 km long',
      prefix: '🙂 ',
      suffix: ', he said.',
    },
  ],
  review: {
    url: 'https://desk.example/reviews/river',
    verdict: 'False',
    publishedAt: '2026-01-10T10:00:00.000Z',
  },
}
const set = {
  id: 'https://desk.example/articles/art_1/annotations.jsonld',
  creator: { id: 'https://desk.example/about', name: 'Desk' },
}

test('a claim points at its words and says what came of it', () => {
  const collection = buildAnnotations(article, [claim], set)

  expect(WebAnnotation.safeParse(collection).error?.issues).toBeUndefined()
  expect(collection.first?.items).toMatchObject([
    {
      id: `${set.id}#clm_1`,
      motivation: 'assessing',
      body: [
        { value: claim.wording, purpose: 'describing', language: 'en' },
        { value: 'quantity', purpose: 'tagging' },
        { value: 'rivers', purpose: 'tagging' },
        { value: 'False', purpose: 'assessing' },
        { source: claim.review.url, purpose: 'linking' },
      ],
      target: [
        {
          source: { id: article.source },
          state: { type: 'TimeState', sourceDate: article.takenInAt },
          selector: [
            {
              type: 'TextQuoteSelector',
              exact: 'The river is 900 km long',
              prefix: '🙂 ',
            },
            { type: 'TextPositionSelector', start: 2, end: 26 },
          ],
        },
      ],
    },
  ])
})

test('the position counts code points, so that others find the same words', () => {
  const [item] = buildAnnotations(article, [claim], set).first?.items ?? []
  const [, position] = item?.target[0]?.selector ?? []

  const { start, end } = position as { start: number; end: number }
  expect([...text].slice(start, end).join('')).toBe('The river is 900 km long')
})

test('what nobody published is only pointed out', () => {
  const open = { ...claim, review: null }

  const [item] = buildAnnotations(article, [open], set).first?.items ?? []

  expect(item?.motivation).toBe('identifying')
  expect(item?.body).toHaveLength(3)
  expect(item).not.toHaveProperty('modified')
})

test('an article without claims has a collection without a page', () => {
  const collection = buildAnnotations(article, [], set)

  expect(collection).toMatchObject({ total: 0 })
  expect(collection.first).toBeUndefined()
  expect(WebAnnotation.safeParse(collection).success).toBe(true)
})

test.skipIf(!existsSync(SAMPLES))(
  'what the collections are held to takes W3C’s samples as they are meant (needs CLAIMDESK_DATA)',
  () => {
    const taken = (folder: string) =>
      readdirSync(path.join(SAMPLES, folder)).filter((name) =>
        isTaken(readFileSync(path.join(SAMPLES, folder, name), 'utf8')),
      )

    expect(taken('correct')).toEqual(readdirSync(path.join(SAMPLES, 'correct')))
    expect(taken('incorrect')).toEqual([])
  },
)

function isTaken(json: string) {
  try {
    return WebAnnotation.safeParse(JSON.parse(json)).success
  } catch {
    return false
  }
}
