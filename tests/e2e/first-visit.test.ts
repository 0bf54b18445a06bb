import { expect, test } from 'vitest'
import { expectNoSeriousFindings, openBrowser, ORIGIN } from './browser.ts'

const browser = openBrowser()

test('a page hydrates under the content security policy', async () => {
  const page = await browser.newPage()

  const answer = await page.goto('/login')
  await page.waitForFunction(() => '__remixRouteModules' in window)

  expect(answer?.status()).toBe(200)
  await expectNoSeriousFindings(page)
})

test('a form that another site sends is refused', async () => {
  const page = await browser.newPage()
  await page.goto('about:blank')

  await page.setContent(
    `<form method="post" action="${ORIGIN}/login"><button>Send</button></form>`,
  )
  const [answer] = await Promise.all([
    page.waitForResponse(`${ORIGIN}/login`),
    page.getByRole('button').click(),
  ])

  expect(answer.status()).toBe(403)
  await page.getByRole('heading', { name: /somewhere else/ }).waitFor()
  browser.forgive(/403/)
})
