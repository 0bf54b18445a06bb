import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { expectNoSeriousFindings, openBrowser } from './browser.ts'

const browser = openBrowser()
const ANA = 'ana@demo.example'
const PHONE = { width: 390, height: 844 }

/** The workbench of the worked example. */
async function openWorkbench(page: Page, search = '') {
  await page.goto('/desk/articles')
  const link = page.getByRole('link', { name: /Putin-Biden Phone Call/ })
  await page.goto(`${await link.getAttribute('href')}${search}`)
}

function firstCandidate(page: Page) {
  return page
    .locator('[data-claim]')
    .filter({ has: page.getByText('Candidate', { exact: true }) })
    .first()
}

/** The claim by its id, whatever becomes of it. */
async function pinned(page: Page) {
  const id = await firstCandidate(page).getAttribute('id')
  return page.locator(`[id="${id}"]`)
}

describe('with the keyboard', () => {
  test('a claim is accepted and the step taken back', async () => {
    const page = await browser.newPageOf(ANA)
    await openWorkbench(page)
    const claim = await pinned(page)

    await claim.focus()
    await page.keyboard.press('a')
    await claim.getByText('Queued').waitFor()
    await page.getByRole('button', { name: /^Undo/ }).first().waitFor()

    const isBack = () => claim.getByText('Candidate').isVisible()
    await expect
      .poll(
        async () => {
          if (await isBack()) return true
          await claim.focus()
          await page.keyboard.press('u')
          return isBack()
        },
        { interval: 3000, timeout: 40_000 },
      )
      .toBe(true)
  })

  test('a claim is edited, and Escape leaves the form', async () => {
    const page = await browser.newPageOf(ANA)
    await openWorkbench(page)
    const claim = await pinned(page)

    await claim.focus()
    await page.keyboard.press('e')
    await page.keyboard.press('Escape')
    await page.keyboard.press('e')
    await page.keyboard.press('Control+A')
    await page.keyboard.type('A wording of our own for this claim')
    await claim.getByRole('button', { name: 'Save' }).press('Enter')

    await page.getByText('The claim is saved.').waitFor()
    const wording = claim.locator('p', { hasText: 'A wording of our own' })
    await wording.waitFor()
    await page.keyboard.press('u')
    await wording.waitFor({ state: 'detached' })
  })

  test('keys typed into a field are text', async () => {
    const page = await browser.newPageOf(ANA)
    await openWorkbench(page)
    const claim = await pinned(page)

    await claim.focus()
    await page.keyboard.press('d')
    await claim.getByLabel(/Note/).pressSequentially('aud')

    expect(await claim.getByLabel(/Note/).inputValue()).toBe('aud')
    await claim.getByText('Candidate').waitFor()
  })
})

test('a selection in the text becomes a claim', async () => {
  const page = await browser.newPageOf(ANA)
  await openWorkbench(page)
  await page.getByText('Show why').waitFor()

  await page.evaluate(() => {
    const stretch = [...document.querySelectorAll('[data-start]')].find((one) =>
      one.textContent?.includes('midterm elections'),
    )
    const text = stretch?.firstChild
    if (!text) throw new Error('no such text')
    const at = text.textContent!.indexOf('midterm')
    document.getSelection()!.setBaseAndExtent(text, at + 1, text, at + 12)
  })
  await page.getByRole('button', { name: 'Claim this' }).click()

  const added = page.locator('[data-claim]:focus')
  await added.waitFor()
  expect(await added.textContent()).toContain('midterm elections')
  await page.getByRole('button', { name: 'Undo' }).click()
  await page.getByText('1 claim was dismissed.').waitFor()
})

test('pointing at a claim lights it in the text too', async () => {
  const page = await browser.newPageOf(ANA)
  await openWorkbench(page)
  const claim = await pinned(page)
  const id = await claim.getAttribute('data-claim')
  await page.getByText('Show why').waitFor()

  await claim.hover()

  await page.locator(`mark[data-claims~="${id}"][data-lit]`).first().waitFor()
})

test('on a phone the claims are a sheet over the text', async () => {
  const page = await browser.newPageOf(ANA, { viewport: PHONE, hasTouch: true })
  await openWorkbench(page)

  const claim = firstCandidate(page)
  await page.getByRole('button', { name: /Show the claims/ }).click()
  await claim.waitFor()
  await page.getByRole('button', { name: /Show the text/ }).click()

  await claim.waitFor({ state: 'hidden' })
  await expectNoSeriousFindings(page)
})

describe('without scripts', () => {
  test('a claim is dismissed with a reason and restored', async () => {
    const page = await browser.newPageOf(ANA, { javaScriptEnabled: false })
    await openWorkbench(page)
    const claim = await pinned(page)

    await claim.getByRole('link', { name: 'Dismiss' }).click()
    await claim.getByLabel('Too minor').check()
    await claim.getByRole('button', { name: 'Dismiss' }).click()
    await claim.getByText('Dismissed: Too minor').waitFor()
    await page.getByRole('button', { name: /Undo/ }).click()

    await claim.getByText('Candidate').waitFor()
  })

  test('a passage is chosen by its sentences', async () => {
    const page = await browser.newPageOf(ANA, { javaScriptEnabled: false })
    await openWorkbench(page, '?choose=new')

    await page.getByLabel('Sentence 1', { exact: true }).check()
    await page.getByLabel('Sentence 2', { exact: true }).check()
    await page.getByRole('button', { name: 'Claim these sentences' }).click()

    await page.getByText('A claim was added.').waitFor()
    await page.getByRole('button', { name: /Undo/ }).click()
  })

  test('a refused paste keeps what was typed', async () => {
    const page = await browser.newPageOf(ANA, { javaScriptEnabled: false })
    await page.goto('/desk/articles/new')

    await page.getByLabel('Text of the article').fill('Too short')
    await page.getByRole('button', { name: 'Read it' }).click()

    await page.getByText('too short for an article').first().waitFor()
    const text = page.getByLabel('Text of the article')
    expect(await text.inputValue()).toBe('Too short')
    browser.forgive(/400/)
  })
})

test('the pages of intake have no serious findings', async () => {
  const page = await browser.newPageOf(ANA)

  for (const path of ['articles', 'articles/new', 'claims/new']) {
    await page.goto(`/desk/${path}`)
    await expectNoSeriousFindings(page)
  }
  await openWorkbench(page, '?why=1')
  await expectNoSeriousFindings(page)
})
