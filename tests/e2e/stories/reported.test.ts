import { test } from 'vitest'
import { expectNoSeriousFindings, openBrowser } from '../browser.ts'
import { open } from '../steps/open.ts'

const browser = openBrowser()
const CALL = '/reviews/putin-biden-call-lasted-50-minutes'
const REPORT = 'The times are given for Washington and for Kyiv, not Moscow.'
const ANSWER = 'Both times are the same fifty minutes; Moscow adds nothing.'

test('a reader without scripts reports an error and reads the answer', async () => {
  const reader = await browser.newPage({ javaScriptEnabled: false })
  await reader.goto(CALL)
  await reader.getByRole('link', { name: 'Report an error' }).first().click()
  await reader.getByLabel(/^What is wrong/).fill(REPORT)
  await reader.getByRole('button', { name: 'Send the report' }).click()
  await reader.getByText('Thank you: we have your report').waitFor()

  const chloe = await browser.newPageOf('chloe@demo.example')
  await open(chloe, '/desk/cases')
  await chloe.getByRole('link', { name: REPORT }).click()
  await chloe.getByLabel(/^The answer/).fill(ANSWER)
  await expectNoSeriousFindings(chloe)
  await chloe.getByRole('button', { name: 'Close with this answer' }).click()
  await chloe.getByText('Answered', { exact: true }).first().waitFor()

  await reader.reload()
  await reader.getByText('The check stays as it is.').waitFor()
  await reader.getByText(ANSWER).waitFor()
})
