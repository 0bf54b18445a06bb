import type { Page } from 'playwright'
import { expect } from 'vitest'
import { open } from './open.ts'

const SUMMARY = 'The register of the harbour lists the ships, one by one.'

/** What the review at this address says in short; two may not say the same. */
export function shortClaimOf(slug: string) {
  return `The ships of ${slug.split('-').at(-1)} are in the register`
}

/** The text of a review with its sources cited, saved as it is typed. */
export async function write(page: Page, claim: string, slug: string) {
  await open(page, `${claim}/draft`)
  await page.getByLabel('Short claim').fill(shortClaimOf(slug))
  await page.getByLabel('Summary').fill(SUMMARY)
  await page
    .getByRole('textbox', { name: 'Explanation' })
    .fill('The **register** lists every ship [1]; the paper differs [2].')
  await page.getByLabel('Address', { exact: true }).fill(slug)
  await saved(page)
}

/**
 * Wait until what was typed is on the desk: until the page, opened anew, shows
 * all of it.
 */
export async function saved(page: Page) {
  await page.getByRole('status').getByText('Saved', { exact: true }).waitFor()
  const typed = await draftOn(page)
  await expect
    .poll(
      async () => {
        await page.reload()
        return draftOn(page)
      },
      { timeout: 15_000 },
    )
    .toEqual(typed)
}

function draftOn(page: Page) {
  return Promise.all([
    page.getByLabel('Summary').inputValue(),
    page.getByRole('textbox', { name: 'Explanation' }).inputValue(),
    page.getByLabel('Address', { exact: true }).inputValue(),
  ])
}

export async function submit(page: Page, claim: string) {
  await open(page, `${claim}/draft`)
  await page.getByRole('button', { name: 'Submit for review' }).click()
  await page.getByText('Submitted: it waits for an editor.').waitFor()
}

export async function approve(page: Page, claim: string) {
  await open(page, `${claim}/review`)
  await page.getByRole('button', { name: 'Approve' }).click()
  await page.getByText('Approved. It can be published.').waitFor()
}

export async function publish(page: Page, claim: string) {
  await open(page, `${claim}/review`)
  await page.getByRole('button', { name: 'Publish now' }).click()
  await confirm(page, 'Publish now')
  await page.getByText('Published.', { exact: true }).waitFor()
}

/** Say yes to the dialog that asks. */
export async function confirm(page: Page, verb: string) {
  await page.getByRole('dialog').getByRole('button', { name: verb }).click()
}
