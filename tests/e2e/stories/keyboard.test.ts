import type { Locator } from 'playwright'
import { expect, test } from 'vitest'
import { DEMO_PASSWORD } from '#app/core/people/demo.ts'
import { openBrowser } from '../browser.ts'
import { card, keep, lighthouseArticle, paste } from '../steps/articles.ts'
import { open } from '../steps/open.ts'

const browser = openBrowser()

test('one logs in, finds a page and logs out by keys alone', async () => {
  const page = await browser.newPage()
  await open(page, '/login')

  await tabTo(page.getByLabel('E-mail address'))
  await page.keyboard.type('ana@demo.example')
  await tabTo(page.getByLabel(/^Password/))
  await page.keyboard.type(DEMO_PASSWORD)
  await page.keyboard.press('Enter')
  await page.getByRole('link', { name: /^Inbox/ }).waitFor()

  await page.keyboard.press('Control+k')
  await page.getByRole('combobox').waitFor()
  await page.keyboard.type('Board')
  await page.getByRole('option', { name: 'Board', exact: true }).waitFor()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Board' }).waitFor()

  await tabTo(page.getByRole('button', { name: 'Menu of Ana' }))
  await page.keyboard.press('Enter')
  await tabTo(page.getByRole('button', { name: 'Log out' }))
  await page.keyboard.press('Enter')
  await page.waitForURL((url) => !url.pathname.startsWith('/desk'))
})

test('claims are triaged by single keys', async () => {
  const ana = await browser.newPageOf('ana@demo.example')
  await paste(ana, lighthouseArticle())
  await keep(ana)

  const [first, second, third] = [1, 2, 3].map((number) =>
    card(ana, new RegExp(`^Claim ${number}:`)),
  )
  await first!.getByRole('checkbox').focus()
  await ana.keyboard.press('j')
  await expectFocus(second!)
  await ana.keyboard.press('k')
  await expectFocus(first!)

  await ana.keyboard.press('a')
  await first!.getByText('Queued').waitFor()

  await ana.keyboard.press('j')
  await ana.keyboard.press('d')
  await second!.getByText('Why is it dismissed?').waitFor()
  await ana.keyboard.press('ArrowDown')
  await ana.keyboard.press('Enter')
  await second!.getByText(/^Dismissed: /).waitFor()

  await ana.keyboard.press('j')
  await expectFocus(third!)
  await ana.keyboard.press('e')
  await third!.getByLabel('Wording').waitFor()
  await ana.keyboard.press('Escape')
  await expectFocus(third!)

  await ana.keyboard.press('?')
  await ana.getByRole('dialog', { name: 'Keys' }).waitFor()
  await ana.keyboard.press('Escape')
  await expectFocus(third!)
})

test('the first key leads past the menus to the content', async () => {
  const ana = await browser.newPageOf('ana@demo.example')
  await open(ana, '/desk/queue')

  await ana.keyboard.press('Tab')
  await ana.getByRole('link', { name: 'Skip to the content' }).waitFor()
  await ana.keyboard.press('Enter')

  expect(new URL(ana.url()).hash).toBe('#content')
})

const FARTHEST = 60

/** Press Tab until `control` has the focus, and shows that it has. */
async function tabTo(control: Locator) {
  const page = control.page()
  for (let step = 0; step < FARTHEST; step++) {
    await page.keyboard.press('Tab')
    const { isFocused, isShown } = await control.evaluate((element) => ({
      isFocused: element === document.activeElement,
      isShown: getComputedStyle(element).outlineStyle !== 'none',
    }))
    if (isFocused) return expect(isShown, `${control} shows focus`).toBe(true)
  }
  throw new Error(`expected Tab to reach ${control}`)
}

async function expectFocus(claim: ReturnType<typeof card>) {
  await expect
    .poll(() => claim.evaluate((card) => card.matches(':focus, :focus-within')))
    .toBe(true)
}
