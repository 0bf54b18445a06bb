import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import { buildRss, escapeXml } from './rss.ts'

const site = {
  name: 'Desk & Sons',
  language: 'en',
  timeZone: 'UTC',
  origin: 'https://desk.example',
  contactEmail: null,
}

const river = {
  slug: 'river',
  title: 'The river is <900 km> long: False',
  summary: 'It is not.',
  tags: ['rivers', 'R&D'],
  language: 'de',
  firstPublishedAt: '2022-01-01T12:00:00.000Z',
  publishedAt: '2022-01-03T12:00:00.000Z',
  version: 2,
}

test('each version is an item of its own at the one address', () => {
  const rss = buildRss(site, [river], {
    description: 'News of Desk & Sons',
    modifiedAt: '2022-01-04T00:00:00.000Z',
  })

  const { document } = parseHTML(rss)
  const item = document.querySelector('item')
  expect(item?.querySelector('guid')?.textContent).toBe(
    'https://desk.example/reviews/river#v2',
  )
  expect(item?.querySelector('title')?.textContent).toContain('<900 km>')
  expect(rss).toContain('<pubDate>Mon, 03 Jan 2022 12:00:00 GMT</pubDate>')
  expect(rss).toContain('<title>Desk &amp; Sons</title>')
  expect(rss).toContain('<category>R&amp;D</category>')
  expect(rss).toContain(
    '<lastBuildDate>Tue, 04 Jan 2022 00:00:00 GMT</lastBuildDate>',
  )
})

test('what XML cannot hold is left out', () => {
  expect(escapeXml('a\u0000b\u0008c\ud800d')).toBe('abcd')
})
