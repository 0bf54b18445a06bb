import { expect, test } from 'vitest'
import { action as verify } from '#app/routes/log/verify.tsx'
import { answerOf, makeContext, ORIGIN, post } from '#tests/context.ts'
import { proofOf, SLUG, withPeople } from '#tests/desk/log/make-logged.ts'
import { makePublished } from '#tests/desk/publication/make-rated.ts'
import { textAt } from '#tests/desk/publication/text-at.ts'
import { eachStore } from '#tests/each-store.ts'

const PAGE = `/reviews/${SLUG}`

eachStore('checking against the record', (db) => {
  withPeople(db)

  test.each([
    ['its address', async () => ({ url: PAGE })],
    ['its saved source', async () => ({ text: (await textAt(db(), PAGE))! })],
    [
      'its ClaimReview',
      async () => ({ text: (await textAt(db(), `${PAGE}.jsonld`))! }),
    ],
    ['its proof', async () => ({ text: JSON.stringify(await proofOf(db())) })],
  ])('a check holds by %s', async (_, give) => {
    await makePublished(db())

    const { data } = await verified(await give())

    expect(data).toMatchObject({
      answer: { verdict: 'holds', faults: [], found: [{ index: 1 }] },
    })
  })

  test.each([
    [
      'a changed page',
      async () => ({
        text: (await textAt(db(), PAGE))!.replaceAll('"True"', '"False"'),
      }),
      'not-logged',
    ],
    [
      'a proof of another log',
      async () => ({
        text: JSON.stringify({ ...(await proofOf(db())), version: 3 }),
      }),
      'not-logged',
    ],
  ])('%s does not hold', async (_, give, fault) => {
    await makePublished(db())

    const { data } = await verified(await give())

    expect(data).toMatchObject({ answer: { verdict: 'fails' } })
    expect(JSON.stringify(data)).toContain(fault)
  })

  test.each([
    ['nothing', {}, 'nothing-given'],
    [
      'an address elsewhere',
      { url: 'https://example.org/reviews/x' },
      'not-there',
    ],
    ['an address without a page', { url: '/reviews/x' }, 'not-there'],
    ['a page without markup', { text: '<p>Hello</p>' }, 'no-markup'],
    ['what is no page and no data', { text: 'hello' }, 'no-markup'],
    [
      'more than a page is for',
      {
        text: JSON.stringify(
          Array.from({ length: 51 }, () => ({ '@type': 'ClaimReview' })),
        ),
      },
      'too-many',
    ],
    ['more than the form takes', { text: 'x'.repeat(1_000_001) }, 'too-large'],
  ])('%s is refused', async (_, given, refusal) => {
    const { data, status } = await verified(given)

    expect(data).toMatchObject({ refusal })
    expect(status).toBe(400)
  })

  test('a file that was saved is held against the record', async () => {
    await makePublished(db())
    const { context } = await makeContext(db())
    const body = new FormData()
    const page = (await textAt(db(), PAGE))!
    body.set('file', new File([page], 'page.html', { type: 'text/html' }))
    const send = (body: FormData) => {
      const request = new Request(ORIGIN + '/verify', { method: 'POST', body })
      return verify({ request, context, params: {} })
    }

    expect(answerOf(await send(body)).data).toMatchObject({
      answer: { verdict: 'holds' },
    })
    body.set('file', new File(['x'.repeat(1_000_001)], 'page.html'))
    expect(answerOf(await send(body)).data).toMatchObject({
      refusal: 'too-large',
    })
  })

  test('an address that has too much verified is told to wait', async () => {
    const { context } = await makeContext(db())
    const send = async () => {
      const request = post('/verify', { url: '' })
      return answerOf(await verify({ request, context, params: {} }))
    }
    for (let n = 0; n < 12; n++) expect((await send()).status).toBe(400)

    expect(await send()).toMatchObject({
      status: 429,
      data: { refusal: 'too-often' },
    })
  })

  async function verified(fields: Record<string, string>) {
    const { context } = await makeContext(db())
    const request = post('/verify', fields)
    const answer = await verify({ request, context, params: {} })
    return answerOf(answer)
  }
})
