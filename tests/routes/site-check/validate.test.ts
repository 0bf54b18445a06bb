import { expect, test } from 'vitest'
import { accept } from '#app/core/result.ts'
import { makeCheckLimits } from '#app/http/publish/check-limits.ts'
import type { ReadLivePage } from '#app/outside/live-page.ts'
import { action, loader } from '#app/routes/public/validate.tsx'
import { answerOf, get, makeContext, post } from '#tests/context.ts'
import { eachStore } from '#tests/each-store.ts'
import { fakeOutside } from '#tests/fake-outside.ts'

const SECRET = 'the-password-of-the-day'

eachStore('the public page that checks markup', (db) => {
  async function send(
    fields: Record<string, string>,
    app: NonNullable<Parameters<typeof makeContext>[1]>['app'] = {},
  ) {
    const { context } = await makeContext(db(), { app })
    const request = post('/validate', fields)
    return answerOf(await action({ request, context, params: {} } as never))
  }

  test('pasted markup is told rule by rule, with path and detail', async () => {
    const markup = JSON.stringify({
      '@context': 'https://schema.org',
      '@type': 'ClaimReview',
      url: 'https://a.example/',
      claimReviewed: 'False: it rains',
    })

    const answer = await send({ intent: 'text', markup, place: '' })

    expect(answer).toMatchObject({ status: 200, data: { url: null } })
    const { findings } = (answer.data as Answer).report
    expect(findings).toContainEqual(
      expect.objectContaining({
        id: 'CR-012',
        level: 'E',
        path: '$.claimReviewed',
        detail: 'False',
      }),
    )
  })

  test('a page that is asked for comes back as findings, never as text', async () => {
    const readLivePage: ReadLivePage = async (finalUrl) =>
      accept({
        finalUrl,
        redirects: [],
        status: 200,
        headers: {},
        mediaType: 'text/html',
        body: `<h1>${SECRET}</h1><script type="application/ld+json">{${SECRET}</script>`,
      })
    const outside = fakeOutside({ readLivePage })
    const url = 'https://a.example/check'

    const answer = await send({ intent: 'address', url }, { outside })

    expect(answer).toMatchObject({ status: 200, data: { url } })
    const ids = (answer.data as Answer).report.findings.map(({ id }) => id)
    expect(ids).toEqual(['CR-001', 'CR-003'])
    expect(JSON.stringify(answer)).not.toContain(SECRET)
  })

  test.each([
    [{ intent: 'address', url: ' ' }, 400, { errors: { url: 'no-url' } }],
    [
      { intent: 'text', markup: ' ', place: '' },
      400,
      { errors: { markup: 'no-markup' } },
    ],
    [
      { intent: 'text', markup: '{}', place: 'here' },
      400,
      { errors: { place: 'not-an-address' } },
    ],
    [
      { intent: 'text', markup: 'x'.repeat(900_001), place: '' },
      400,
      { errors: { markup: 'too-long' } },
    ],
    [{ intent: 'burn' }, 400, { given: { intent: 'burn' } }],
    [
      { intent: 'address', url: 'http://127.0.0.1/' },
      422,
      { refusal: 'unreachable' },
    ],
  ])('sending %o answers %i', async (fields, status, said) => {
    expect(await send(fields as Record<string, string>)).toMatchObject({
      status,
      data: said,
    })
  })

  test('an address that has too much checked is told to wait', async () => {
    const checkLimits = makeCheckLimits({ ofOne: 2, ofAll: 100 })
    const fields = { intent: 'text', markup: '{}', place: '' }

    const answers = [
      await send(fields, { checkLimits }),
      await send(fields, { checkLimits }),
      await send(fields, { checkLimits }),
    ]

    expect(answers.map(({ status }) => status)).toEqual([200, 200, 429])
    expect((answers[2]!.data as Answer).wait).toBeGreaterThan(0)
  })

  test('all together are limited, too', async () => {
    const { countCheck } = makeCheckLimits({ ofOne: 5, ofAll: 2 })

    const waits = [
      await countCheck('192.0.2.1'),
      await countCheck('192.0.2.2'),
      await countCheck('192.0.2.3'),
    ]

    expect(waits.map((wait) => wait > 0)).toEqual([false, false, true])
  })

  test('looking at the page checks nothing', async () => {
    const { context } = await makeContext(db())
    const request = get('/validate?url=https://a.example')

    const shown = loader({ request, context, params: {} } as never)

    expect(shown).toEqual({ canonical: 'http://localhost:3000/validate' })
  })
})

type Answer = {
  report: { findings: { id: string }[] }
  wait: number
}
