import { expect, test } from 'vitest'
import { openBrowser } from '../browser.ts'
import { ownNumber } from '../steps/articles.ts'
import { enterClaim, take } from '../steps/claims.ts'
import { open } from '../steps/open.ts'

const browser = openBrowser()

test('a writer says what the video of a claim is, and mends a wrong time', async () => {
  const ana = await browser.newPageOf('ana@demo.example')
  const claim = await enterClaim(
    ana,
    `${ownNumber()} boats can be seen in the video.`,
    'Max Sample',
  )
  await take(ana, claim)
  await open(ana, `${claim}/draft`)
  await ana.getByRole('link', { name: 'Assess it' }).click()

  const first = ana.getByRole('checkbox').first()
  await first.waitFor()
  expect(await first.getAttribute('value')).toBe('DecontextualizedContent')
  await first.check()
  await ana.getByLabel('What it really shows').fill('A regatta of 2012.')
  await ana
    .getByLabel('Address of the media')
    .first()
    .fill('https://video.example/1')
  const from = ana.getByLabel('From').first()
  await from.fill('90')
  await ana.getByRole('button', { name: 'Save the assessment' }).click()
  await ana.getByText('Write the time like 00:01:30.').first().waitFor()
  browser.forgive(/400 \(Bad Request\)/)
  await from.fill('00:01:30')
  await ana.getByRole('button', { name: 'Save the assessment' }).click()
  await ana.getByText('The assessment is saved with the draft.').waitFor()

  await ana.getByRole('link', { name: 'Back to the draft' }).click()
  await ana.getByText('Assessed: Missing context.').waitFor()
  expect(await ana.content()).toContain('MediaReview')
})
