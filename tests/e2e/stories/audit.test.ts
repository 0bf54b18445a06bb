import { expect, test } from 'vitest'
import { openBrowser, ORIGIN } from '../browser.ts'
import { findIds } from '../pages.ts'
import { open } from '../steps/open.ts'

const browser = openBrowser()

test('an auditor follows what happened to a claim', async () => {
  const emil = await browser.newPageOf('emil@demo.example')
  await open(emil, '/desk/audit')

  await emil
    .getByLabel('What', { exact: true })
    .selectOption('published a review')
  await emil.getByRole('button', { name: 'Show' }).click()
  await emil.waitForURL(/action=review\.published/)

  await emil
    .getByText(/Dara Demo published a review/)
    .first()
    .waitFor()
  await emil
    .getByText(/^Event \d+/)
    .first()
    .click()
  await emil.getByRole('link', { name: 'All about this' }).first().click()
  await emil.waitForURL(/subject=/)
})

test('an auditor is offered nothing that changes a claim', async () => {
  const emil = await browser.newPageOf('emil@demo.example')
  const { research, rating, disputed, triage, article } = await findIds(emil)

  for (const address of [
    `/desk/claims/${triage}`,
    `/desk/claims/${research}`,
    `/desk/claims/${research}/research`,
    `/desk/claims/${research}/draft`,
    `/desk/claims/${rating}/rating`,
    `/desk/claims/${disputed}/rating`,
    `/desk/articles/${article}`,
  ]) {
    await open(emil, address)
    expect(await emil.locator('main form[method=post]').count(), address).toBe(
      0,
    )
  }
})

test('what an auditor posts all the same is refused', async () => {
  const ana = await browser.newPageOf('ana@demo.example')
  const emil = await browser.newPageOf('emil@demo.example')
  const { research, triage, article } = await findIds(emil)

  for (const [address, intent] of [
    [`/desk/claims/${triage}?index`, 'accept'],
    [`/desk/claims/${research}?index`, 'release'],
    [`/desk/articles/${article}`, 'accept'],
  ] as const) {
    await ana.goto(address)
    const version = ana.locator('main [name=version]').first()
    const answer = await emil.request.post(address, {
      form: { intent, version: await version.inputValue() },
      headers: { Origin: ORIGIN },
    })
    expect(answer.status(), address).toBe(403)
  }
})
