import { execFile } from 'node:child_process'
import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { openBrowser, ORIGIN } from '../browser.ts'

const browser = openBrowser()
const MEMORANDUM = '/reviews/ukraine-uk-naval-memorandum-june-2021'

test('a reader finds a check from the front page and sees its sources', async () => {
  const reader = await browser.newPage()
  await reader.goto('/')

  await reader.getByRole('searchbox').first().fill('memorandum')
  await reader.getByRole('searchbox').first().press('Enter')
  await reader.getByRole('heading', { name: /“memorandum”/ }).waitFor()
  await reader.getByRole('link', { name: /Ukraine and the UK/ }).click()

  await reader
    .getByRole('heading', { level: 1, name: /Ukraine and the UK/ })
    .waitFor()
  await reader.getByText('Mostly true').first().waitFor()
  await reader
    .getByText(/It was signed on 21 June/)
    .first()
    .waitFor()
  const sources = reader.getByRole('region', { name: 'Sources' })
  expect(await sources.getByRole('listitem').count()).toBeGreaterThan(2)
})

test('one block of data stands in the page, the same as at its address', async () => {
  const reader = await browser.newPage()
  await reader.goto(MEMORANDUM)

  const blocks = await reader
    .locator('script[type="application/ld+json"]')
    .allTextContents()

  const apart = await reader.request.get(`${MEMORANDUM}.jsonld`)
  expect(apart.headers()['content-type']).toMatch('application/ld+json')
  expect(blocks).toEqual([await apart.text()])
  expect(JSON.parse(blocks[0]!)).toMatchObject({ '@type': 'ClaimReview' })
})

test('a reader follows a check to its proof, and checks the page', async () => {
  const reader = await browser.newPage({ javaScriptEnabled: false })
  await reader.goto(MEMORANDUM)

  await reader.getByRole('link', { name: 'Proof in the public record' }).click()
  await reader.getByText('It is what was published').waitFor()
  const { keys } = await (await reader.request.get('/log/keys.json')).json()
  await reader.getByText(keys.at(-1).id).waitFor()
  await reader.getByRole('link', { name: 'Check something else' }).click()
  await reader.getByLabel('Address of a check').fill(MEMORANDUM)
  await reader.getByRole('button', { name: 'Check', exact: true }).click()

  await reader.getByText('It is what was published').waitFor()
})

test.each(['/feed.json', '/feed.rss', '/feed.jsonfeed', '/sitemap.xml'])(
  '%s lists what is published',
  async (address) => {
    const reader = await browser.newPage()

    const answer = await reader.request.get(address)

    expect(answer.status()).toBe(200)
    expect(await answer.text()).toContain(`${ORIGIN}${MEMORANDUM}`)
  },
)

test.each([MEMORANDUM, '/feed.json'])(
  'the validator finds no error in %s',
  async (address) => {
    const { report, status } = await validate(`${ORIGIN}${address}`)

    expect(report).toMatch(/^0 E,/m)
    expect(status).not.toBe(1)
  },
)

test('nobody who reads is shown the desk', async () => {
  const reader = await browser.newPage()

  await reader.goto('/desk/queue')

  expect(new URL(reader.url()).pathname).toBe('/login')
})

test('an address without a page says so', async () => {
  const reader = await browser.newPage()

  const answer = await reader.goto('/reviews/never-published')

  expect(answer?.status()).toBe(404)
  await reader.getByRole('heading', { level: 1 }).waitFor()
  browser.forgive(/404/)
})

test('a check can be read without scripts and without a network', async () => {
  const reader = await browser.newPage({ javaScriptEnabled: false })

  await reader.goto(MEMORANDUM)

  await reader.getByRole('heading', { name: 'Sources' }).waitFor()
  expect(await scriptsOf(reader)).toEqual(['application/ld+json'])
})

function scriptsOf(page: Page) {
  return page
    .locator('script')
    .evaluateAll((scripts) =>
      scripts.map((script) => (script as HTMLScriptElement).type),
    )
}

/** What the command line says of an address. */
function validate(address: string) {
  const env = { ...process.env, PORT: new URL(ORIGIN).port }
  const words = ['app/cli/main.ts', 'validate', address]
  return new Promise<{ report: string; status: number }>((resolve) =>
    execFile(process.execPath, words, { env }, (error, report) =>
      resolve({ report, status: Number(error?.code ?? 0) }),
    ),
  )
}
