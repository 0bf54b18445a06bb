import { expect, test } from 'vitest'
import { buildJsonFeed } from './json-feed.ts'

const site = {
  name: 'Desk',
  language: 'en',
  timeZone: 'UTC',
  origin: 'https://desk.example',
  contactEmail: null,
}

const river = {
  slug: 'river',
  title: 'The river is 900 km long: False',
  summary: 'It is not.',
  tags: ['rivers'],
  language: 'de',
  firstPublishedAt: '2022-01-01T12:00:00.000Z',
  publishedAt: '2022-01-03T12:00:00.000Z',
  version: 2,
}

test('a feed says what JSON Feed 1.1 asks of it', () => {
  const feed = buildJsonFeed(site, [river], { description: 'News' })

  expect(feed).toEqual({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Desk',
    description: 'News',
    home_page_url: 'https://desk.example/',
    feed_url: 'https://desk.example/feed.jsonfeed',
    language: 'en',
    authors: [{ name: 'Desk', url: 'https://desk.example/about' }],
    items: [
      {
        id: 'https://desk.example/reviews/river#v2',
        url: 'https://desk.example/reviews/river',
        title: 'The river is 900 km long: False',
        content_text: 'It is not.',
        image: 'https://desk.example/reviews/river/share.png?v=2',
        date_published: '2022-01-01T12:00:00.000Z',
        date_modified: '2022-01-03T12:00:00.000Z',
        tags: ['rivers'],
        language: 'de',
      },
    ],
  })
})

test('a first version was not modified, and no tags are no list', () => {
  const [item] = buildJsonFeed(site, [{ ...river, version: 1, tags: [] }], {
    description: 'News',
  }).items

  expect(item).not.toHaveProperty('date_modified')
  expect(item).not.toHaveProperty('tags')
})
