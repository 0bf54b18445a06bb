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

test('each version is an item of its own at the one address', () => {
  const rss = buildRss(site, [
    {
      slug: 'river',
      title: 'The river is <900 km> long: False',
      summary: 'It is not.',
      publishedAt: '2022-01-03T12:00:00.000Z',
      version: 2,
    },
  ])

  const { document } = parseHTML(rss)
  const item = document.querySelector('item')
  expect(item?.querySelector('guid')?.textContent).toBe(
    'https://desk.example/reviews/river#v2',
  )
  expect(item?.querySelector('title')?.textContent).toContain('<900 km>')
  expect(rss).toContain('<pubDate>Mon, 03 Jan 2022 12:00:00 GMT</pubDate>')
  expect(rss).toContain('<title>Desk &amp; Sons</title>')
})

test('what XML cannot hold is left out', () => {
  expect(escapeXml('a\u0000b\u0008c\ud800d')).toBe('abcd')
})
