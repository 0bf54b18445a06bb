import { beforeEach, expect, test } from 'vitest'
import type { Page } from 'playwright'
import { openBrowser } from '../browser.ts'
import { enterClaim } from '../steps/claims.ts'
import { open } from '../steps/open.ts'

const EARLIER =
  'The lighthouse of Port Example cost 2.4 million crowns to repair in 2019'
const AGAIN = 'In 2019 the repair of Port Example’s lighthouse cost 2.4 million'

const browser = openBrowser()
let ana: Page

beforeEach(async () => {
  ana = await browser.newPageOf('ana@demo.example')
})

test('a claim that was seen before is found, confirmed and taken back', async () => {
  const earlier = await enterClaim(ana, EARLIER)
  const again = await enterClaim(ana, AGAIN)
  await open(ana, `${again}/matches`)

  const suggested = ana.getByRole('listitem').filter({ hasText: EARLIER })
  await suggested.getByText('2.4').first().waitFor()
  await suggested.getByRole('button', { name: 'Same claim' }).click()
  await ana.getByText('kept as a place where the claim was seen').waitFor()
  const confirmed = ana.getByRole('region', { name: 'Confirmed' })
  await confirmed.getByText(EARLIER).waitFor()

  await confirmed.getByRole('button', { name: 'Take back' }).click()
  await ana.getByText('Taken back.').waitFor()
  await suggested.getByRole('button', { name: 'Not the same' }).click()
  await ana.getByText('1 resemblance rejected').waitFor()

  await open(ana, '/desk/match')
  await ana
    .getByLabel('A claim or a text')
    .fill('2.4 million crowns for one lighthouse? #PortExample')
  await ana.getByRole('button', { name: 'Look for it' }).click()
  const found = ana.getByRole('link', { name: EARLIER })
  expect(await found.getAttribute('href')).toBe(earlier)
})
