import { expect, test } from 'vitest'
import { openBrowser } from './browser.ts'
import { card, keep, lighthouseArticle, paste } from './steps/articles.ts'
import { removeModel, serveModel, setUpModel } from './steps/model.ts'

const browser = openBrowser()

test('a model of the desk’s own proposes, and people decide', async () => {
  const { baseUrl, keys } = await serveModel([
    {
      quote: 'it is the most beautiful tower on the coast',
      wording: 'The lighthouse of Port Example is the tallest of 7 towers',
      kind: 'event',
    },
    { quote: 'The tower was built in 1902', wording: 'It was built in 1902' },
    { quote: 'The bridge opened on 3 May 2021', wording: 'It opened' },
  ])
  const faye = await browser.newPageOf('faye@demo.example')
  const ana = await browser.newPageOf('ana@demo.example')

  await setUpModel(faye, baseUrl)
  await faye.getByRole('button', { name: 'Try it' }).click()
  await faye.getByText(/quoted the sentence rightly/).waitFor()
  const shownToAdmin = await faye.content()

  await paste(ana, lighthouseArticle())
  await keep(ana)
  await ana.getByRole('button', { name: 'Ask the model' }).click()
  await ana.getByText(/1 claim added; 2 discarded/).waitFor()
  const proposed = card(ana, 'the tallest of 7 towers')
  const text = await proposed.innerText()
  await proposed.getByRole('button', { name: /^Accept/ }).click()
  await proposed.getByText('Queued').waitFor()
  await removeModel(faye)

  expect(text).toContain('Candidate')
  expect(text).toContain('Machine-proposed')
  expect(text).toContain('7 → ?')
  expect(keys).toEqual(['Bearer sk-example', 'Bearer sk-example'])
  expect(shownToAdmin).not.toContain('sk-example')
})
