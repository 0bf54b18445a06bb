import { expect, test } from 'vitest'
import { openBrowser } from '../browser.ts'
import { card, lighthouseArticle } from '../steps/articles.ts'
import { SOURCES } from '../steps/claims.ts'

const browser = openBrowser()
const NO_SCRIPTS = { javaScriptEnabled: false }

test('a claim goes from paste to rating without scripts', async () => {
  const ana = await browser.newPageOf('ana@demo.example', NO_SCRIPTS)

  await ana.goto('/desk/articles/new')
  await ana.getByLabel('Text of the article').fill(lighthouseArticle())
  await ana.getByRole('button', { name: 'Read it' }).click()
  await ana.getByLabel('Publisher').fill('Example Gazette')
  await ana.getByRole('button', { name: 'Take in and break' }).click()

  await ana.getByRole('link', { name: 'Add a missed claim' }).click()
  const paragraph = ana
    .getByRole('paragraph')
    .filter({ hasText: 'The repair cost' })
    .filter({ has: ana.getByRole('checkbox') })
  for (const box of await paragraph.getByRole('checkbox').all()) {
    await box.check()
  }
  await ana.getByRole('button', { name: 'Claim these sentences' }).click()
  await ana.getByText('A claim was added.').waitFor()
  const cost = card(ana, /crowns.*More than 60%/s)
  await cost.getByRole('button', { name: 'Accept' }).click()
  await cost.getByText('Queued').waitFor()

  await cost.getByRole('link', { name: 'Open the claim' }).click()
  await ana.getByRole('button', { name: 'Take it' }).click()
  await ana.getByText('In research', { exact: true }).waitFor()
  const claim = new URL(ana.url()).pathname
  await ana.goto(`${claim}/research`)
  const source = SOURCES[0]!
  const form = ana.locator('form', {
    has: ana.getByRole('button', { name: 'Add a source' }),
  })
  await ana.getByText('Add a source').first().click()
  await form.getByLabel(/^What was found/).fill(source.finding)
  await form.getByLabel('Publisher or author').fill(source.publisher)
  await form.getByLabel('Fetch the page and keep it').uncheck()
  await form.getByRole('button', { name: 'Add a source' }).click()
  await ana.getByRole('heading', { name: /^Evidence 1: Port/ }).waitFor()

  const chloe = await browser.newPageOf('chloe@demo.example', NO_SCRIPTS)
  await chloe.goto(`${claim}/rating`)
  await chloe.getByLabel('Ana Demo', { exact: true }).check()
  await chloe.getByLabel('Ben Demo', { exact: true }).check()
  await chloe.getByRole('button', { name: 'Send to rating' }).click()
  await ana.goto(`${claim}/rating`)
  await ana.getByRole('radio', { name: /^Verdict: True / }).check()
  await ana.getByLabel(/^Reasoning/).fill('The council says so.')
  await ana.getByText('Fairly sure', { exact: true }).click()
  await ana.getByRole('button', { name: 'Submit your rating' }).click()

  await ana.getByText('1 of 2 ratings are in').waitFor()
  expect(await ana.getByRole('heading', { level: 1 }).count()).toBe(1)
})
