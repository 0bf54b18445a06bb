import { randomUUID } from 'node:crypto'
import type { Page } from 'playwright'
import { open } from './open.ts'

/** A password for the invented people of these tests. */
export const OWN_PASSWORD = 'nine harbour lights at dusk'

/** An address that no other test invites. */
export function ownEmail() {
  return `hedda-${randomUUID().slice(0, 8)}@demo.example`
}

/** An admin invites somebody, and gets the link to pass on. */
export async function invite(admin: Page, email: string) {
  await open(admin, '/desk/people')
  await admin.getByLabel(/^Name/).fill('Hedda Sample')
  await admin.getByLabel('E-mail address').fill(email)
  await admin.getByRole('button', { name: 'Invite' }).click()
  return admin.getByRole('textbox', { name: 'Link' }).inputValue()
}

/** Whoever has the link chooses a password, and is on the desk. */
export async function join(page: Page, link: string, password = OWN_PASSWORD) {
  await open(page, link)
  await page.getByLabel('New password').fill(password)
  await page.getByRole('button', { name: /Join|Save and log in/ }).click()
  await page.getByRole('link', { name: /^Inbox/ }).waitFor()
}

export async function tryToLogIn(page: Page, email: string, password: string) {
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel(/^Password/).fill(password)
  await page.getByLabel(/^Password/).press('Enter')
}
