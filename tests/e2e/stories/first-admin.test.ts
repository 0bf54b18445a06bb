import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startBuiltServer } from '#tests/built-server.ts'
import { openBrowser } from '../browser.ts'
import { open } from '../steps/open.ts'
import { OWN_PASSWORD } from '../steps/people.ts'

const browser = openBrowser()
let folder: string
let server: Awaited<ReturnType<typeof startBuiltServer>>

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'claimdesk-real-'))
  const store = path.join(folder, 'desk.db')
  server = await startBuiltServer(store, { DESK: 'real' })
})
afterAll(async () => {
  await server.stop()
  await rm(folder, { recursive: true, force: true })
})

test('the code on the console makes the first admin of a real desk', async () => {
  const page = await browser.newPage({ baseURL: server.origin })
  await expect.poll(codeOnConsole).toBeDefined()

  await open(page, '/login')
  expect(await page.getByText('demonstration').count()).toBe(0)
  await page.getByRole('link', { name: 'Set it up with the code' }).click()
  await page.getByLabel(/^Code/).fill('AAAA-BBBB-CCCC-DDDD')
  await page.getByLabel(/^Name of the desk/).fill('Example Gazette')
  await page.getByLabel(/^Your name/).fill('Hedda Sample')
  await page.getByLabel(/^E-mail address/).fill('hedda@gazette.example')
  await page.getByLabel(/^New password/).fill(OWN_PASSWORD)
  await page.getByRole('button', { name: 'Set up the desk' }).click()
  await page.getByText('That is not the code on the console.').first().waitFor()
  expect(await page.getByLabel(/^Your name/).inputValue()).toBe('Hedda Sample')

  await page.getByLabel(/^Code/).fill(codeOnConsole()!)
  await page.getByLabel(/^New password/).fill(OWN_PASSWORD)
  await page.getByRole('button', { name: 'Set up the desk' }).click()
  await page.getByRole('link', { name: /^Inbox/ }).waitFor()

  await open(page, '/desk/people')
  await page.getByRole('row', { name: /Hedda Sample.*Admin/ }).waitFor()
  browser.forgive(/400/)
})

function codeOnConsole() {
  return server.printed().match(/\w{4}(?:-\w{4}){3}/)?.[0]
}
