import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import { buildOembed, oembedXml } from './oembed.ts'

const river = {
  slug: 'river',
  title: 'The <river> is 900 km long: False',
  deskName: 'Desk & Sons',
  origin: 'https://desk.example',
  thumbnail: { url: 'https://desk.example/i.png', width: 1200, height: 630 },
}
const size = { width: 400, height: 340 }

test('an answer holds what oEmbed asks of type "rich"', () => {
  expect(buildOembed(river, size)).toMatchObject({
    type: 'rich',
    version: '1.0',
    width: 400,
    height: 340,
    html: expect.stringContaining('width="400" height="340"'),
    thumbnail_width: 1200,
  })
})

test('without a picture there is no thumbnail', () => {
  const answer = buildOembed({ ...river, thumbnail: null }, size)

  expect(Object.keys(answer).filter((key) => /thumb/.test(key))).toEqual([])
})

test('the XML says the same', () => {
  const { document } = parseHTML(oembedXml(buildOembed(river, size)))

  expect(document.querySelector('title')?.textContent).toBe(river.title)
  expect(document.querySelector('html')?.textContent).toContain('<iframe')
  expect(document.querySelector('provider_name')?.textContent).toBe(
    'Desk & Sons',
  )
})
