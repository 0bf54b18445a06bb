import type { Page } from 'playwright'
import { beforeEach, expect, test } from 'vitest'
import { openBrowser } from '../browser.ts'
import { keep, lighthouseArticle, ownNumber, paste } from '../steps/articles.ts'
import { enterClaim, take } from '../steps/claims.ts'
import { open } from '../steps/open.ts'
import { saved } from '../steps/reviews.ts'

const browser = openBrowser()
let ana: Page

beforeEach(async () => {
  ana = await browser.newPageOf('ana@demo.example')
})

test('an empty paste is answered with what to do', async () => {
  await open(ana, '/desk/articles/new')

  await ana.getByLabel('Text of the article').fill('   ')
  await ana.getByRole('button', { name: 'Read it' }).click()

  await ana.getByText('There is no text in it.').first().waitFor()
  browser.forgive(/400|422/)
})

test.each([
  ['http://127.0.0.1/admin', 'not on the public web'],
  ['http://169.254.169.254/latest/meta-data', 'not on the public web'],
  ['http://[::1]:80/', 'not on the public web'],
])('the address %s is refused and stays in the form', async (url, why) => {
  await open(ana, '/desk/articles/new')

  await ana.getByText('Fetch an address').click()
  await ana.getByLabel('Address of the page').fill(url)
  await ana.getByRole('button', { name: 'Read it' }).click()

  await ana.getByText(why).first().waitFor()
  expect(await ana.getByLabel('Address of the page').inputValue()).toBe(url)
  browser.forgive(/400|422/)
})

test('the text that is here already is recognised', async () => {
  const text = lighthouseArticle()
  await paste(ana, text)
  await keep(ana)

  await open(ana, '/desk/articles/new')
  await ana.getByLabel('Text of the article').fill(text)
  await ana.getByRole('button', { name: 'Read it' }).click()

  await ana.getByText('This text is here already').first().waitFor()
  await ana.getByRole('link', { name: 'Open the article' }).click()
  await ana.getByRole('progressbar', { name: /Triage/ }).waitFor()
  browser.forgive(/409/)
})

test('a file over the limit leaves what was typed', async () => {
  await open(ana, '/desk/claims/new')
  const quote = 'The ferry sank twice last year.'

  await ana.getByLabel(/^Quote/).fill(quote)
  await ana.getByText('Post', { exact: true }).click()
  await ana.getByLabel('Picture of it').setInputFiles({
    name: 'huge.png',
    mimeType: 'image/png',
    buffer: Buffer.alloc(13 * 1024 * 1024),
  })
  await ana.getByRole('button', { name: 'Enter the claim' }).click()

  await ana.getByText('What you sent is over 12 MB').waitFor()
  expect(await ana.getByLabel(/^Quote/).inputValue()).toBe(quote)
  browser.forgive(/413/)
})

test('what was typed survives the browser being closed on it', async () => {
  const text = lighthouseArticle()
  await open(ana, '/desk/articles/new')
  await ana.getByLabel('Text of the article').fill(text)

  await open(ana, '/desk/queue')
  await open(ana, '/desk/articles/new')
  await ana.getByRole('button', { name: 'Bring it back' }).click()

  expect(await ana.getByLabel('Text of the article').inputValue()).toBe(text)
})

test('what is typed before the scripts arrive stays and is saved', async () => {
  const claim = await enterClaim(ana, `${ownNumber()} ferries sank.`)
  await take(ana, claim)
  const scripts = Promise.withResolvers<void>()
  await ana.route('**/assets/*.js', async (route) => {
    await scripts.promise
    await route.continue()
  })
  await ana.goto(`${claim}/draft`, { waitUntil: 'commit' })

  await ana.getByLabel('Short claim').fill('The ferries sank')
  scripts.resolve()
  await saved(ana)

  expect(await ana.getByLabel('Short claim').inputValue()).toBe(
    'The ferries sank',
  )
})
