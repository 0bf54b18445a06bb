import { randomUUID } from 'node:crypto'
import type { Page } from 'playwright'
import { open } from './open.ts'

/** A number that no other test writes, so that no text is taken in twice. */
export function ownNumber() {
  return Number.parseInt(randomUUID().slice(0, 6), 16) + 1000
}

/**
 * An invented article as copied from an invented page: a menu, the headline, a
 * caption, a related headline, an opinion, a prediction and a foreign last line.
 */
export function lighthouseArticle(ships = ownNumber()) {
  return `Home
News
Opinion
Subscribe
Sign in

Lighthouse of Port Example to be lit again this winter

By Staff Writer

The lighthouse of Port Example, seen from the harbour. © Example Gazette / Picture Desk

The lighthouse of Port Example was dark for 14 years, the mayor's office said on Monday.

The repair cost 2.4 million crowns and took 18 months, according to the town council of Port Example. More than 60% of the money came from the national heritage fund, the council said.

"The tower was built in 1871 and it is the oldest on this coast," said harbour master Max Sample. He added that ${ships} ships entered the port last year.

In my opinion it is the most beautiful tower on the coast.

READ MORE: Ferry to Sample Island stops for the season

The council signed a contract with Sample Ferries on 3 March. The harbour authority counted 40 accidents between 2010 and 2020.

The town will surely earn more money from visitors next year.

© Example Gazette. All rights reserved.

Iniciar sesión
`
}

/** Paste a text; what was understood of it is shown for correction. */
export async function paste(page: Page, text: string) {
  await open(page, '/desk/articles/new')
  await page.getByLabel('Text of the article').fill(text)
  await page.getByRole('button', { name: 'Read it' }).click()
  await page.getByRole('heading', { name: 'Is this right?' }).waitFor()
}

/** Keep what was pasted; its claims are shown on the workbench. */
export async function keep(page: Page) {
  await page.getByRole('button', { name: 'Take in and break' }).click()
  await page.getByRole('progressbar', { name: /Triage/ }).waitFor()
}

/** The card of the claim whose wording holds `words`, on the workbench. */
export function card(page: Page, words: string | RegExp) {
  return page.getByRole('article', { name: words })
}
