import { expect, test } from 'vitest'
import { openBrowser } from '../browser.ts'
import {
  chooseVerdict,
  enterClaim,
  rate,
  research,
  sendToRating,
  take,
  unfold,
} from '../steps/claims.ts'
import { open } from '../steps/open.ts'
import { ownNumber } from '../steps/articles.ts'

const browser = openBrowser()

test('a question is asked and answered from the evidence', async () => {
  const ana = await browser.newPageOf('ana@demo.example')
  const claim = await enterClaim(ana, `${ownNumber()} ships came last year.`)
  await take(ana, claim)
  await research(ana, claim)

  const questions = ana.getByRole('region', { name: 'Questions' })
  const asking = await unfold(questions, 'Ask a question')
  await asking.getByLabel(/^Question/).fill('How many ships does it list?')
  await asking.getByRole('button', { name: 'Ask a question' }).click()
  const question = questions
    .getByRole('listitem')
    .filter({ hasText: 'How many ships does it list?' })
  const answering = await unfold(question, 'Answer it')
  await answering.getByLabel(/^Answer/).fill('As many as the claim says.')
  await answering.getByLabel('[1] Port Example Harbour Office').check()
  await answering.getByRole('button', { name: 'Save the answer' }).click()

  await question.getByText('Answered', { exact: true }).waitFor()
  await question.getByRole('link', { name: '[1]' }).waitFor()
})

test('two raters judge blind, and an editor decides their dispute', async () => {
  const ana = await browser.newPageOf('ana@demo.example')
  const ben = await browser.newPageOf('ben@demo.example')
  const chloe = await browser.newPageOf('chloe@demo.example')
  const dara = await browser.newPageOf('dara@demo.example')
  const claim = await enterClaim(ana, `${ownNumber()} ships came last year.`)
  await take(ana, claim)
  await research(ana, claim)
  await sendToRating(chloe, claim, ['Ana Demo', 'Ben Demo'])

  const hers = 'The register says so, ship by ship.'
  await rate(ana, claim, { verdict: 'True', reasoning: hers })
  for (const other of [ben, chloe]) {
    await open(other, `${claim}/rating`)
    await other.getByText('1 of 2 ratings are in').waitFor()
    expect(await other.getByText(hers).count()).toBe(0)
    await open(other, `${claim}/history`)
    expect(await other.getByText(hers).count()).toBe(0)
  }
  await rate(ben, claim, { verdict: 'False', reasoning: 'The paper differs.' })
  await ben.getByText('The raters disagree.').waitFor()
  await ben.getByText(hers).waitFor()

  await open(dara, `${claim}/rating`)
  await dara.getByText(hers).waitFor()
  await chooseVerdict(dara, 'Mostly true')
  await dara
    .getByRole('textbox', { name: /^Reason / })
    .fill('The register is the primary source.')
  await dara.getByRole('button', { name: 'Decide' }).click()

  await dara.getByText('Rated', { exact: true }).waitFor()
  await dara.getByText('Decided by Dara Demo').waitFor()
})

test('two raters who agree settle the claim', async () => {
  const ana = await browser.newPageOf('ana@demo.example')
  const ben = await browser.newPageOf('ben@demo.example')
  const chloe = await browser.newPageOf('chloe@demo.example')
  const claim = await enterClaim(ana, `${ownNumber()} ships came last year.`)
  await take(ana, claim)
  await research(ana, claim)
  await sendToRating(chloe, claim, ['Ana Demo', 'Ben Demo'])

  await rate(ana, claim, { verdict: 'True', reasoning: 'It is listed.' })
  await rate(ben, claim, { verdict: 'True', reasoning: 'It is on file.' })

  await ben.getByText('The raters agree.').waitFor()
  await ben.getByText('Rated', { exact: true }).waitFor()
})
