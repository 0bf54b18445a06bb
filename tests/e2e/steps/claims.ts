import type { Locator, Page } from 'playwright'
import { open } from './open.ts'

/** A claim without an article, entered by hand and accepted; its address. */
export async function enterClaim(page: Page, quote: string, claimant = '') {
  await open(page, '/desk/claims/new')
  await page.getByLabel(/^Quote/).fill(quote)
  await page.getByText('Speech', { exact: true }).click()
  await page.getByLabel('Place').fill('Town hall of Port Example')
  await page.getByLabel('Day').fill('2026-11-02')
  await page.getByLabel('Address of it').fill('https://gazette.example/speech')
  if (claimant) await page.getByLabel('Name').fill(claimant)
  await page.getByRole('button', { name: 'Enter the claim' }).click()
  await page.getByRole('button', { name: 'Accept' }).click()
  await page.getByRole('button', { name: 'Take it' }).waitFor()
  return new URL(page.url()).pathname
}

export async function take(page: Page, claim: string) {
  await open(page, claim)
  await page.getByRole('button', { name: 'Take it' }).click()
  await page.getByText('In research', { exact: true }).waitFor()
}

type Source = {
  publisher: string
  finding: string
  stance: 'Supports the claim' | 'Refutes the claim' | 'Gives context'
  kind: 'Primary source' | 'Secondary source'
}

/** Two origins, one of them primary, with what speaks against the claim. */
export const SOURCES: readonly Source[] = [
  {
    publisher: 'Port Example Harbour Office',
    finding: 'The register of the harbour lists the ships of the year.',
    stance: 'Supports the claim',
    kind: 'Primary source',
  },
  {
    publisher: 'Example Gazette',
    finding: 'The paper counted fewer ships by its own list.',
    stance: 'Refutes the claim',
    kind: 'Secondary source',
  },
]

/** Add what was found, where readers may see it. */
export async function addSource(page: Page, source: Source) {
  const evidence = page.getByRole('region', { name: 'Evidence' })
  const form = await unfold(evidence, 'Add a source')
  const host = source.publisher.toLowerCase().replaceAll(' ', '-')
  await form
    .getByLabel('Address', { exact: true })
    .fill(`https://${host}.example/`)
  await form.getByLabel('Publisher or author').fill(source.publisher)
  await form.getByLabel(/^What was found/).fill(source.finding)
  await form.getByRole('radio', { name: source.stance }).check()
  await form.getByRole('radio', { name: source.kind }).check()
  await form.getByRole('radio', { name: 'Public' }).check()
  await form.getByLabel('Fetch the page and keep it').uncheck()
  await form.getByRole('button', { name: 'Add a source' }).click()
  const name = new RegExp(`^Evidence \\d+: ${source.publisher}`)
  await evidence.getByRole('heading', { name }).waitFor()
}

/** Open a folded form, and give it. */
export async function unfold(within: Locator, summary: string) {
  const folded = within
    .getByRole('group')
    .filter({ has: within.page().getByText(summary, { exact: true }) })
    .first()
  await folded.getByText(summary, { exact: true }).first().click()
  return folded
}

/** What a claim needs before it can be rated and written about. */
export async function research(page: Page, claim: string) {
  await open(page, `${claim}/research`)
  for (const source of SOURCES) await addSource(page, source)
}

/** An editor names who rates. */
export async function sendToRating(
  page: Page,
  claim: string,
  raters: readonly string[],
) {
  await open(page, `${claim}/rating`)
  for (const name of raters)
    await page.getByLabel(name, { exact: true }).check()
  await page.getByRole('button', { name: 'Send to rating' }).click()
  await page.getByText('0 of 2 ratings are in').waitFor()
}

type Rating = { verdict: string; reasoning: string }

export async function rate(page: Page, claim: string, rating: Rating) {
  await open(page, `${claim}/rating`)
  await chooseVerdict(page, rating.verdict)
  await page.getByLabel(/^Reasoning/).fill(rating.reasoning)
  await page.getByText('Sure', { exact: true }).click()
  await page.getByRole('button', { name: 'Submit your rating' }).click()
  await page.getByText('Saved.').waitFor()
}

export async function chooseVerdict(page: Page, verdict: string) {
  await page
    .getByRole('radio', { name: new RegExp(`^Verdict: ${verdict} `) })
    .check()
}
