import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { openBrowser } from '../browser.ts'
import { ownNumber } from '../steps/articles.ts'
import {
  enterClaim,
  rate,
  research,
  sendToRating,
  take,
} from '../steps/claims.ts'
import { open } from '../steps/open.ts'
import {
  approve,
  confirm,
  publish,
  saved,
  shortClaimOf,
  submit,
  write,
} from '../steps/reviews.ts'

const browser = openBrowser()

type Desk = Record<'ana' | 'ben' | 'chloe' | 'dara', Page>

/** Pages of the four people who make a review. */
async function people(): Promise<Desk> {
  return {
    ana: await browser.newPageOf('ana@demo.example'),
    ben: await browser.newPageOf('ben@demo.example'),
    chloe: await browser.newPageOf('chloe@demo.example'),
    dara: await browser.newPageOf('dara@demo.example'),
  }
}

/** A claim of its own that both raters find true. */
async function ratedClaim({ ana, ben, chloe }: Desk) {
  const number = ownNumber()
  const claim = await enterClaim(
    ana,
    `${number} ships came last year.`,
    'Max Sample',
  )
  await take(ana, claim)
  await research(ana, claim)
  await sendToRating(chloe, claim, ['Ana Demo', 'Ben Demo'])
  await rate(ana, claim, { verdict: 'True', reasoning: 'It is listed.' })
  await rate(ben, claim, { verdict: 'True', reasoning: 'It is on file.' })
  return { claim, slug: `ships-of-port-example-${number}` }
}

test('a review is written, sent back, mended, approved and read', async () => {
  const desk = await people()
  const { ana, chloe, dara } = desk
  const { claim, slug } = await ratedClaim(desk)

  await open(ana, `${claim}/draft`)
  await ana.getByText('The summary is missing.').first().waitFor()
  await ana.getByLabel('Short claim').fill(shortClaimOf(slug))
  await saved(ana)
  await ana.getByRole('button', { name: 'Submit for review' }).click()
  await ana.getByText('Something still stops the submission').waitFor()
  await write(ana, claim, slug)
  await ana
    .getByRole('region', { name: 'Preview' })
    .getByText('register', { exact: true })
    .waitFor()
  await submit(ana, claim)

  await open(chloe, `${claim}/review`)
  await chloe.getByLabel(/^What must change/).fill('Say whose register it is.')
  await chloe.getByRole('button', { name: 'Request changes' }).click()
  await chloe.getByText('The writer is asked for changes.').waitFor()
  await open(ana, '/desk/inbox')
  await ana.getByText('Chloe Demo asks for changes').first().waitFor()
  await open(ana, `${claim}/draft`)
  await ana.getByLabel('Note on the method').fill('We read the register.')
  await saved(ana)
  await submit(ana, claim)
  await approve(dara, claim)
  await publish(dara, claim)

  const reader = await browser.newPage()
  await reader.goto(`/reviews/${slug}`)
  await reader
    .getByRole('heading', { level: 1, name: shortClaimOf(slug) })
    .waitFor()
  await reader.getByText('We read the register.').waitFor()
  browser.forgive(/409/)
})

test('a published review is corrected in public, then withdrawn', async () => {
  const desk = await people()
  const { ana, chloe, dara } = desk
  const { claim, slug } = await ratedClaim(desk)
  await write(ana, claim, slug)
  await submit(ana, claim)
  await approve(dara, claim)
  await publish(dara, claim)
  const reader = await browser.newPage()

  const wrong = 'An earlier version named the wrong register.'
  await open(chloe, `${claim}/publication`)
  await chloe.getByLabel(/^Public note/).fill(wrong)
  await chloe.getByRole('button', { name: 'Open the correction' }).click()
  await chloe.getByText('This is a correction').waitFor()
  await open(ana, `${claim}/draft`)
  await ana.getByLabel('Summary').fill('It is the register of the harbour.')
  await saved(ana)
  await reader.goto(`/reviews/${slug}`)
  expect(await reader.getByText(wrong).count()).toBe(0)
  await submit(ana, claim)
  await approve(dara, claim)
  await publish(dara, claim)

  await reader.goto(`/reviews/${slug}`)
  await reader.getByText(wrong).first().waitFor()
  await reader.getByText('It is the register of the harbour.').waitFor()
  await reader.getByRole('link', { name: /Version 1/ }).click()
  await reader.waitForURL(`**/reviews/${slug}/versions/1`)
  expect(await jsonLdOf(reader)).toEqual([])
  await reader.goto('/corrections')
  await reader.getByText(wrong).waitFor()

  await open(chloe, `${claim}/publication`)
  await chloe
    .getByLabel(/^Reason/)
    .first()
    .fill('The register is a forgery.')
  await chloe.getByRole('button', { name: 'Propose to withdraw' }).click()
  await chloe.getByText('Another editor must confirm it.').waitFor()
  await open(dara, `${claim}/publication`)
  await dara.getByRole('button', { name: 'Withdraw it for good' }).click()
  await confirm(dara, 'Withdraw it for good')
  await dara.getByText('Withdrawn. Its page says so.').waitFor()

  await reader.goto(`/reviews/${slug}`)
  await reader
    .getByRole('heading', { level: 1, name: 'This check is withdrawn' })
    .waitFor()
  await reader.getByText('The register is a forgery.').waitFor()
  expect(await jsonLdOf(reader)).toEqual([])
})

/** What a crawler finds on the page. */
function jsonLdOf(page: Page) {
  return page.locator('script[type="application/ld+json"]').allTextContents()
}
