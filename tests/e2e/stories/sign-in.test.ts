import { expect, test } from 'vitest'
import { openBrowser, signIn } from '../browser.ts'
import { open } from '../steps/open.ts'
import {
  invite,
  join,
  OWN_PASSWORD,
  ownEmail,
  tryToLogIn,
} from '../steps/people.ts'

const browser = openBrowser()

test('a wrong password keeps the address and says what to check', async () => {
  const page = await browser.newPage()
  await open(page, '/login')

  await tryToLogIn(page, 'nobody@demo.example', 'not the password')

  await page.getByText('No account has this e-mail address').first().waitFor()
  expect(await page.getByLabel('E-mail address').inputValue()).toBe(
    'nobody@demo.example',
  )
  browser.forgive(/400/)
})

test('whoever tries too often is told how long to wait', async () => {
  const page = await browser.newPage()
  await open(page, '/login')

  for (let tries = 0; tries < 6; tries++) {
    const [answer] = await Promise.all([
      page.waitForResponse((answer) => answer.request().method() === 'POST'),
      tryToLogIn(page, 'stranger@demo.example', `guess number ${tries}`),
    ])
    await answer.finished()
  }

  await page.getByText(/^Too many attempts\. Wait \d+ seconds?/).waitFor()
  browser.forgive(/400|429/)
})

test('an invitation leads to an own account, once', async () => {
  const faye = await browser.newPageOf('faye@demo.example')
  const link = await invite(faye, ownEmail())
  const hedda = await browser.newPage()

  await open(hedda, link)
  await hedda.getByRole('heading', { name: 'Welcome, Hedda Sample' }).waitFor()
  await hedda.getByLabel('New password').fill('short')
  await hedda.getByRole('button', { name: 'Join the desk' }).click()
  await hedda.getByText('Use at least 12 characters.').first().waitFor()
  await join(hedda, link)

  const other = await browser.newPage()
  await open(other, link)
  await other.getByText('It has been used already.').waitFor()
  browser.forgive(/400|410/)
})

test('a forgotten password is replaced by way of an admin', async () => {
  const faye = await browser.newPageOf('faye@demo.example')
  const email = ownEmail()
  await join(await browser.newPage(), await invite(faye, email))
  const hedda = await browser.newPage()
  await open(hedda, '/login')

  await hedda.getByRole('link', { name: 'Forgotten your password?' }).click()
  await hedda.getByText('An admin can open your entry').waitFor()
  await open(faye, '/desk/people')
  await faye
    .getByRole('row', { name: new RegExp(email) })
    .getByRole('link')
    .click()
  await faye.getByRole('button', { name: 'Make a link' }).click()
  const link = await faye.getByRole('textbox', { name: 'Link' }).inputValue()
  await join(hedda, link, 'quite another harbour light')

  const late = await browser.newPage()
  await open(late, '/login')
  await tryToLogIn(late, email, OWN_PASSWORD)
  await late.getByText('No account has this e-mail address').first().waitFor()
  browser.forgive(/400/)
})

test('logging out everywhere ends the session of another browser', async () => {
  const faye = await browser.newPageOf('faye@demo.example')
  const email = ownEmail()
  const hedda = await browser.newPage()
  await join(hedda, await invite(faye, email))
  const elsewhere = await browser.newPage()
  await signIn(elsewhere, email, OWN_PASSWORD)

  await open(hedda, '/desk/account')
  await hedda.getByRole('button', { name: 'Log out everywhere' }).click()
  await hedda.waitForURL(/\/login/)
  await elsewhere.goto('/desk/queue')

  expect(new URL(elsewhere.url()).pathname).toBe('/login')
})
