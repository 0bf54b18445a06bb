import type { Page } from 'playwright'
import { beforeEach, expect, test } from 'vitest'
import { openBrowser } from '../browser.ts'
import { card, keep, lighthouseArticle, paste } from '../steps/articles.ts'

const browser = openBrowser()
let ana: Page

beforeEach(async () => {
  ana = await browser.newPageOf('ana@demo.example')
})

test('a pasted page is told apart line by line', async () => {
  await paste(ana, lighthouseArticle())

  const lines = await ana
    .getByRole('list', { name: 'How the text was read' })
    .getByRole('listitem')
    .allInnerTexts()
  expect(lines).toEqual(
    expect.arrayContaining([
      'Site\nOpinion',
      'Headline\nLighthouse of Port Example to be lit again this winter',
      'Byline\nBy Staff Writer',
      'Caption\nThe lighthouse of Port Example, seen from the harbour. © Example Gazette / Picture Desk',
      'Related\nREAD MORE: Ferry to Sample Island stops for the season',
      'Site\nIniciar sesión',
    ]),
  )
})

test('what was found of an article is mended before it is kept', async () => {
  await paste(ana, lighthouseArticle())
  expect(await ana.getByLabel('Headline').inputValue()).toMatch(/^Lighthouse/)

  await ana.getByLabel('Headline').fill('The light of Port Example returns')
  await ana.getByLabel('Publisher').fill('Example Gazette')
  await ana.getByLabel('Published on').fill('2026-11-02')
  await keep(ana)

  await ana
    .getByRole('heading', { level: 1, name: 'The light of Port Example' })
    .waitFor()
  await ana.getByText('November 2, 2026').waitFor()
})

test('a reviewer accepts, dismisses, restores and rewords', async () => {
  await paste(ana, lighthouseArticle())
  await keep(ana)

  const cost = card(ana, /2\.4 million crowns/)
  await cost.getByRole('button', { name: 'Accept' }).click()
  await cost.getByText('Queued').waitFor()

  const tower = card(ana, /most beautiful tower/)
  await tower.getByText(/Opinion: not checkable/).waitFor()
  await tower.getByRole('link', { name: 'Dismiss' }).click()
  await tower.getByRole('radio', { name: 'Opinion' }).check()
  await tower.getByLabel('Note for the desk').fill('A matter of taste.')
  await tower.getByRole('button', { name: 'Dismiss' }).click()
  await tower.getByText('Dismissed: Opinion').waitFor()
  await tower.getByRole('button', { name: 'Restore' }).click()
  await tower.getByText('Candidate').waitFor()

  const ships = card(ana, /ships entered the port/)
  await ships.getByRole('link', { name: 'Edit' }).click()
  await ships.getByLabel('Wording').fill('Ships entered Port Example in 2025')
  await ships.getByLabel('Who asserts it').fill('Max Sample')
  await ships.getByRole('button', { name: 'Save' }).click()
  const reworded = card(ana, 'Ships entered Port Example in 2025')
  await reworded.getByText('Max Sample asserts it').waitFor()
})

test('a compound claim is split into what can be checked apart', async () => {
  await paste(ana, lighthouseArticle())
  await keep(ana)

  const tower = card(ana, /built in 1871/)
  await tower.getByRole('link', { name: 'Split' }).click()
  await tower.getByLabel('Part 1').fill('The tower was built in 1871')
  await tower.getByLabel('Part 2').fill('The tower is the oldest on the coast')
  await tower.getByRole('button', { name: 'Split' }).click()

  await card(ana, 'The tower was built in 1871').waitFor()
  await card(ana, 'The tower is the oldest on the coast').waitFor()
})

test('selected words become the claim that the engine missed', async () => {
  await paste(ana, lighthouseArticle())
  await keep(ana)

  await ana.getByText('READ MORE: Ferry').click({ clickCount: 3 })
  await ana.getByRole('button', { name: 'Claim this' }).click()

  const added = card(ana, /Ferry to Sample Island stops for the season/)
  await added.getByText('added by selection').waitFor()
})
