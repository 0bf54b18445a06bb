import { expect, test } from 'vitest'
import { openBrowser, ORIGIN } from '../browser.ts'
import { open } from '../steps/open.ts'

const browser = openBrowser()

test('a reviewer makes a token, uses it and revokes it', async () => {
  const ana = await browser.newPageOf('ana@demo.example')
  await open(ana, '/desk/account')
  await ana.getByRole('link', { name: 'API tokens' }).click()
  await ana.getByRole('heading', { name: 'API tokens', level: 1 }).waitFor()
  await ana.getByLabel(/^Name/).fill('Newsroom bot')
  await ana.getByRole('button', { name: 'Make the token' }).click()
  const secret = await ana.getByLabel('Token', { exact: true }).inputValue()

  const asked = () =>
    fetch(`${ORIGIN}/api/v1/claims?limit=1`, {
      headers: { Authorization: `Bearer ${secret}` },
    })
  const answer = await asked()
  expect(answer.status).toBe(200)
  expect((await answer.json()).items).toHaveLength(1)

  await open(ana, '/desk/settings/tokens')
  expect(await ana.content()).not.toContain(secret)
  const row = ana.getByRole('row', { name: /Newsroom bot/ })
  await row.getByRole('button', { name: 'Revoke' }).click()
  await ana.getByRole('dialog').getByRole('button', { name: 'Revoke' }).click()
  await row.getByText('Revoked').waitFor()

  expect((await asked()).status).toBe(401)
})

test('an admin adds a webhook and finds its test in the log', async () => {
  const faye = await browser.newPageOf('faye@demo.example')
  await open(faye, '/desk/settings/webhooks')
  await faye.getByLabel(/^Address/).fill('https://hooks.invalid/desk')
  await faye.getByLabel(/A review is published/).check()
  await faye.getByRole('button', { name: 'Add the webhook' }).click()
  const secret = await faye.getByLabel('Secret').inputValue()
  expect(secret).toMatch(/^whsec_/)

  await faye.getByRole('link', { name: 'https://hooks.invalid/desk' }).click()
  await faye.getByRole('button', { name: 'Send a test' }).click()
  await faye.getByRole('row', { name: /webhook\.test/ }).waitFor()
  await faye.getByRole('button', { name: 'Remove' }).click()
  await faye.getByRole('dialog').getByRole('button', { name: 'Remove' }).click()
  await faye.getByText('Nobody is told yet').waitFor()
})
