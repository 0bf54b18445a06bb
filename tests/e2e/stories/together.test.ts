import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { openBrowser } from '../browser.ts'
import {
  card,
  keep,
  lighthouseArticle,
  ownNumber,
  paste,
} from '../steps/articles.ts'
import { enterClaim, take } from '../steps/claims.ts'
import { open } from '../steps/open.ts'
import { saved } from '../steps/reviews.ts'

const browser = openBrowser()

test('of two who reword a claim at once, the second sees both texts', async () => {
  const ana = await browser.newPageOf('ana@demo.example')
  const ben = await browser.newPageOf('ben@demo.example')
  await paste(ana, lighthouseArticle())
  await keep(ana)
  await open(ben, new URL(ana.url()).pathname)
  const isFourth = /^Claim 4:/
  for (const page of [ana, ben]) {
    await card(page, isFourth).getByRole('link', { name: 'Edit' }).click()
  }

  const bens = card(ben, isFourth)
  await bens.getByLabel('Wording').fill('The tower dates from 1871')
  await bens.getByRole('button', { name: 'Save' }).click()
  await ben.getByText('The claim is saved.').waitFor()
  const anas = card(ana, isFourth)
  await anas.getByLabel('Wording').fill('The tower was built in 1871')
  await anas.getByRole('button', { name: 'Save' }).click()

  await anas.getByText(/^Somebody changed this claim/).waitFor()
  await anas.getByText('The tower dates from 1871').first().waitFor()
  await anas.getByRole('button', { name: 'Save mine over it' }).click()
  await card(ana, 'The tower was built in 1871').waitFor()
  browser.forgive(/409/)
})

test('of two who write one draft, the second keeps what they typed', async () => {
  const ana = await browser.newPageOf('ana@demo.example')
  const chloe = await browser.newPageOf('chloe@demo.example')
  const claim = await enterClaim(ana, `${ownNumber()} ferries sank.`)
  await take(ana, claim)
  await open(chloe, `${claim}/draft`)
  await open(ana, `${claim}/draft`)

  await ana.getByLabel('Summary').fill('Two ferries sank in the harbour.')
  await saved(ana)
  await chloe.getByLabel('Summary').fill('No ferry sank at sea.')
  await chloe.getByText('Not saved. See the message').waitFor()
  await chloe.getByRole('button', { name: 'Save', exact: true }).click()

  await chloe.getByText('Ana Demo saved another text').waitFor()
  expect(await chloe.getByLabel('Summary').inputValue()).toBe(
    'No ferry sank at sea.',
  )
  await chloe.getByRole('button', { name: 'Save', exact: true }).click()
  await chloe.getByText('Saved.').waitFor()
  browser.forgive(/409/)
})

test('whoever is tied to the claimant cannot take the claim', async () => {
  const claimant = `Sample Ferries ${randomUUID().slice(0, 6)}`
  const ana = await browser.newPageOf('ana@demo.example')
  const ben = await browser.newPageOf('ben@demo.example')
  const claim = await enterClaim(ana, `${ownNumber()} ferries sank.`, claimant)
  await open(ben, '/desk/conflicts')
  await ben.getByLabel(/^Claimant/).fill(claimant)
  await ben.getByLabel(/^Reason/).fill('My brother works there.')
  await ben.getByRole('button', { name: 'Declare' }).click()
  await ben.getByText('Declared. It holds at once.').waitFor()

  await open(ben, claim)
  await ben.getByRole('button', { name: 'Take it' }).click()

  await ben
    .getByText(/conflict of interest with the claimant/)
    .first()
    .waitFor()
  await ben.getByText('Queued', { exact: true }).waitFor()
  browser.forgive(/409/)
})
