import { expect, test } from 'vitest'
import { expectNoSeriousFindings, openBrowser } from '../browser.ts'
import { open } from '../steps/open.ts'

const browser = openBrowser()

const FILE = {
  name: 'others.ndjson',
  mimeType: 'application/x-ndjson',
  buffer: Buffer.from(
    ['The pier of Port Example is 900 m long', 'The pier has two cranes']
      .map((claimReviewed, at) => ({
        '@context': 'https://schema.org',
        '@type': 'ClaimReview',
        url: `https://checks.example/${at}`,
        claimReviewed,
        author: { '@type': 'Organization', name: 'Example Checks' },
        reviewRating: { '@type': 'Rating', alternateName: 'False' },
      }))
      .map((record) => JSON.stringify(record))
      .join('\n'),
  ),
}

test('an editor takes in a file of others’ checks and sees what came', async () => {
  const chloe = await browser.newPageOf('chloe@demo.example')
  await open(chloe, '/desk/import')
  await chloe.getByLabel('File').setInputFiles(FILE)
  await chloe.getByRole('button', { name: 'Import', exact: true }).click()
  await chloe.getByText('done', { exact: true }).waitFor()

  await chloe.getByText('The pier has two cranes').first().waitFor()
  await chloe.getByText('CR-060').first().waitFor()
  await expectNoSeriousFindings(chloe)

  const reader = await browser.newPage()
  await reader.goto('/?q=pier')
  expect(await reader.getByText('two cranes').count()).toBe(0)
})

test('an editor follows a feed, pauses it and lets it go', async () => {
  const chloe = await browser.newPageOf('chloe@demo.example')
  const url = 'https://feeds.example.invalid/reviews.json'
  await open(chloe, '/desk/import')
  await chloe.getByLabel('Address of a feed').fill(url)
  await chloe.getByRole('button', { name: 'Follow', exact: true }).click()
  await chloe.getByText('followed', { exact: true }).waitFor()
  await expectNoSeriousFindings(chloe)

  await chloe.getByRole('button', { name: `Pause: ${url}` }).click()
  await chloe.getByText('paused', { exact: true }).waitFor()
  await chloe.getByRole('button', { name: 'Remove' }).click()
  await chloe.getByRole('button', { name: 'Stop following' }).click()
  await chloe.getByText('No feed is followed.').waitFor()
})
