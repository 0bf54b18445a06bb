import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { openBrowser, ORIGIN } from '../browser.ts'

const browser = openBrowser()
const MEMORANDUM = '/reviews/ukraine-uk-naval-memorandum-june-2021'

test('an editor counts what fits a filter and takes it away as a table', async () => {
  const chloe = await browser.newPageOf('chloe@demo.example')
  await chloe.goto('/desk/reviews')
  await chloe.getByRole('link', { name: 'Export with filters' }).click()

  await chloe.getByRole('heading', { name: 'Export reviews' }).waitFor()
  await chloe.getByLabel('Verdict').selectOption('Mostly true')
  await chloe.getByRole('button', { name: 'Count them' }).click()
  await chloe.getByText(/^1 review fits/).waitFor()
  await chloe.getByLabel('Format').selectOption('csv')
  const download = chloe.waitForEvent('download')
  await chloe.getByRole('button', { name: 'Download' }).click()

  expect((await download).suggestedFilename()).toMatch(/^reviews-.*\.csv$/)
})

test('the card shows in the frame of another site, and the page does not', async () => {
  const reader = await browser.newPage()
  const answer = await reader.request.get(
    `/oembed?url=${encodeURIComponent(ORIGIN + MEMORANDUM)}`,
  )
  const { html } = (await answer.json()) as { html: string }
  const host = await serve(html + html.replace('/embed"', '"'))

  await reader.goto(host.url)
  const [card, page] = [0, 1].map((at) =>
    reader.locator('iframe').nth(at).contentFrame(),
  )
  await card!.getByText('Mostly true').waitFor()

  expect(await card!.getByRole('link').getAttribute('href')).toBe(
    ORIGIN + MEMORANDUM,
  )
  expect(await page!.getByText('Mostly true').count()).toBe(0)
  browser.forgive(/frame-ancestors|X-Frame-Options/)
  host.close()
})

/** Another site, which shows `html`. */
async function serve(html: string) {
  const server = createServer((_req, res) => {
    res.setHeader('Content-Type', 'text/html')
    res.end(`<!doctype html><link rel="icon" href="data:,">${html}`)
  })
  await new Promise<void>((resolve) =>
    server.listen(0, '127.0.0.1', () => resolve()),
  )
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}`, close: () => server.close() }
}
