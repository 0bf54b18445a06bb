import { beforeEach, describe, expect, test } from 'vitest'
import {
  WEBHOOK_EVENTS,
  type WebhookEvent,
} from '#app/core/api/webhooks/events.ts'
import { MOST_DELIVERY_ATTEMPTS } from '#app/core/api/webhooks/retry.ts'
import {
  deliverWebhook,
  forgetDeliveries,
} from '#app/desk/api/webhooks/deliver-webhook.ts'
import {
  editWebhook,
  makeWebhook,
  removeWebhook,
} from '#app/desk/api/webhooks/make-webhook.ts'
import {
  replayDelivery,
  testWebhook,
} from '#app/desk/api/webhooks/send-again.ts'
import {
  disableWebhook,
  enableWebhook,
  rotateSecret,
} from '#app/desk/api/webhooks/switch-webhook.ts'
import { acceptClaim } from '#app/desk/claims/triage/accept-claim.ts'
import { takeInArticle } from '#app/desk/articles/take-in-article.ts'
import { confirmWithdrawal } from '#app/desk/corrections/confirm-withdrawal.ts'
import { proposeWithdrawal } from '#app/desk/corrections/propose-withdrawal.ts'
import { sendToRating } from '#app/desk/rating/send-to-rating.ts'
import { submitRating } from '#app/desk/rating/submit-rating.ts'
import type { Desk } from '#app/desk/desk.ts'
import { DESK_ITSELF } from '#app/core/people/roles.ts'
import type { Db } from '#db/schema.ts'
import { eachStore } from '#tests/each-store.ts'
import { fakeOutside } from '#tests/fake-outside.ts'
import { makePublished, must } from '#tests/desk/publication/make-rated.ts'
import { deskOf, makeClaim, makeDeskRow, makePerson } from '#tests/make.ts'
import { answering, makeReceiver, signatureOf, takeIt } from './receiver.ts'

type Receiver = Awaited<ReturnType<typeof makeReceiver>>

eachStore('webhooks', (db) => {
  beforeEach(async () => {
    await makeDeskRow(db())
    for (const id of ['ana', 'ben']) await makePerson(db(), id)
    for (const id of ['eve', 'fay']) await makePerson(db(), id, ['editor'])
    await makePerson(db(), 'ada', ['admin'])
  })

  /** An endpoint at the receiver; only a test may tell an address without TLS. */
  async function listening(
    { url }: Receiver,
    events: readonly WebhookEvent[] = WEBHOOK_EVENTS,
  ) {
    const given = { url: 'https://hooks.example/in', note: '', events }
    const made = await must(makeWebhook(await deskOf(db(), 'ada'), given))
    await db().updateTable('webhookEndpoint').set({ url }).execute()
    return made
  }

  /** Deliver what waits and is due, as a worker does. */
  async function deliver(receiver: Receiver, now?: string) {
    const desk = await worker(db(), receiver, now)
    const due = await db()
      .selectFrom('webhookDelivery')
      .select('id')
      .where('state', '=', 'waiting')
      .orderBy('id')
      .execute()
    for (const { id } of due) await deliverWebhook(desk, { deliveryId: id })
  }

  function deliveries() {
    return db()
      .selectFrom('webhookDelivery')
      .selectAll()
      .orderBy('createdAt')
      .orderBy('id')
      .execute()
  }

  function endpoint() {
    return db()
      .selectFrom('webhookEndpoint')
      .selectAll()
      .executeTakeFirstOrThrow()
  }

  test('the secret is sealed in the store', async () => {
    const { secret } = await listening(await makeReceiver())

    expect(secret).toMatch(/^whsec_[\w+/]{43}=$/)
    const { sealedSecret } = await endpoint()
    expect(sealedSecret).not.toContain(secret.slice(6, 30))
  })

  test.each([
    ['not-allowed', 'eve', {}],
    ['not-https', 'ada', { url: 'http://hooks.example/' }],
    ['address-unreadable', 'ada', { url: 'https://a:b@hooks.example/' }],
    ['address-unreadable', 'ada', { url: 'hooks' }],
    ['events-missing', 'ada', { events: [] }],
  ] as const)('is refused with %s: %s %j', async (refusal, who, changes) => {
    const given = { url: 'https://hooks.example/', note: '', ...changes }
    const events = ['review.published'] as const

    const made = await makeWebhook(await deskOf(db(), who), {
      events,
      ...given,
    })

    expect(made).toMatchObject({ ok: false, refusal })
  })

  test('a message is signed so that its receiver can check it', async () => {
    const receiver = await makeReceiver()
    const { secret } = await listening(receiver)
    const { id: claimId } = await makeClaim(db(), { state: 'candidate' })
    await acceptClaim(await deskOf(db(), 'ana'), { claimId })

    await deliver(receiver)

    const [message] = receiver.received
    expect(message!.signature).toBe(signatureOf(secret, message!))
    expect(message!.timestamp).toBe('1641211200')
    expect(JSON.parse(message!.body)).toEqual({
      type: 'claim.state-changed',
      timestamp: '2022-01-03T12:00:00.000Z',
      data: {
        claimId,
        from: 'candidate',
        to: 'queued',
        version: 2,
        url: `http://localhost:3000/api/v1/claims/${claimId}`,
      },
    })
    expect(await deliveries()).toMatchObject([
      { state: 'delivered', attempts: 1, responseStatus: 200, failure: null },
    ])
  })

  test('publishing, withdrawing and taking in are told, once to each', async () => {
    const receiver = await makeReceiver()
    await listening(
      receiver,
      WEBHOOK_EVENTS.filter((event) => event !== 'claim.state-changed'),
    )
    const claimId = await makePublished(db())
    const reason = { reason: 'Wrong person.' }
    await must(
      proposeWithdrawal(await deskOf(db(), 'eve'), { claimId }, reason),
    )
    await must(confirmWithdrawal(await deskOf(db(), 'fay'), { claimId }))
    await must(
      takeInArticle(await deskOf(db(), 'ana'), {
        text: 'Gas prices rose by 30 percent in December 2021, Pat said.',
        source: 'paste',
        sourceName: null,
        details: {
          headline: 'Gas',
          author: null,
          publisher: 'Gazette',
          publishedOn: null,
          language: 'en',
          canonicalUrl: null,
        },
      }),
    )

    await deliver(receiver)

    const told = receiver.received.map(({ body }) => JSON.parse(body))
    expect(told).toMatchObject([
      {
        type: 'review.published',
        data: {
          url: 'http://localhost:3000/reviews/call-lasted-50-minutes',
          verdict: 'True',
          version: 1,
        },
      },
      { type: 'review.withdrawn', data: { version: 1 } },
      { type: 'article.taken-in', data: { headline: 'Gas' } },
    ])
    expect(told[1].data).not.toHaveProperty('verdict')
    const ids = receiver.received.map(({ id }) => id)
    expect(new Set(ids).size).toBe(3)
    expect(JSON.stringify(told)).not.toContain('SECRET')
  })

  test('what nobody listens to is put down for nobody', async () => {
    await listening(await makeReceiver(), ['review.published'])
    const { id: claimId } = await makeClaim(db(), { state: 'candidate' })

    await acceptClaim(await deskOf(db(), 'ana'), { claimId })

    expect(await deliveries()).toEqual([])
  })

  test('a claim kept to named people is told to nobody', async () => {
    await listening(await makeReceiver())
    const claim = { state: 'candidate' as const, sensitive: 1 as const }
    const { id: claimId } = await makeClaim(db(), claim)
    await db()
      .insertInto('claimViewer')
      .values({ claimId, personId: 'ana' })
      .execute()

    await must(acceptClaim(await deskOf(db(), 'ana'), { claimId }))

    expect(await deliveries()).toEqual([])
  })

  test('no rating is told while a round is open, nor after', async () => {
    const receiver = await makeReceiver()
    await listening(receiver)
    const { id: claimId } = await makeClaim(db(), {
      state: 'researching',
      assigneeId: 'ana',
    })
    const raters = { raterIds: ['ana', 'ben'], noEvidenceNote: 'None.' }
    await must(sendToRating(await deskOf(db(), 'eve'), { claimId }, raters))
    for (const [who, labelKey] of [
      ['ana', 'true'],
      ['ben', 'half-true'],
    ] as const)
      await must(
        submitRating(await deskOf(db(), who), {
          claimId,
          labelKey,
          reasoning: 'BLIND-REASON',
          confidence: 2,
          evidenceIds: [],
        }),
      )

    await deliver(receiver)

    const told = receiver.received.map(({ body }) => body).join('\n')
    expect(told).toContain('"to":"disputed"')
    expect(told).not.toMatch(/half-true|BLIND-REASON|rating\./)
  })

  test('a change that is refused tells nobody', async () => {
    await listening(await makeReceiver())
    const { id: claimId } = await makeClaim(db(), { state: 'queued' })

    const refused = await acceptClaim(await deskOf(db(), 'ana'), { claimId })

    expect(refused.ok).toBe(false)
    expect(await deliveries()).toEqual([])
  })

  describe('a receiver that misbehaves', () => {
    async function told(receiver: Receiver) {
      const { webhookId } = await listening(receiver)
      await must(testWebhook(await deskOf(db(), 'ada'), { webhookId }))
      return webhookId
    }

    test.each([
      ['http-error', 500, answering(500)],
      ['http-error', 404, answering(404)],
      [
        'too-many-redirects',
        null,
        (response: import('node:http').ServerResponse) => {
          response.writeHead(302, { location: 'http://169.254.169.254/' })
          response.end()
        },
      ],
      [
        'unreachable',
        null,
        (response: import('node:http').ServerResponse) =>
          void response.destroy(),
      ],
    ])('%s %s is tried again later', async (failure, status, manner) => {
      const receiver = await makeReceiver(manner)
      await told(receiver)

      await deliver(receiver)

      expect(await deliveries()).toMatchObject([
        {
          state: 'waiting',
          attempts: 1,
          failure,
          responseStatus: status,
          nextAttemptAt: '2022-01-03T12:00:10.000Z',
        },
      ])
      expect(receiver.received).toHaveLength(1)
    })

    test('is not asked before its time, and then under the same id', async () => {
      const receiver = await makeReceiver(answering(503))
      await told(receiver)
      await deliver(receiver)
      await deliver(receiver)
      receiver.behave(takeIt)

      await deliver(receiver, '2022-01-03T12:00:10.000Z')

      const { received } = receiver
      expect(received).toHaveLength(2)
      expect(received[1]!.id).toBe(received[0]!.id)
      expect(received[1]!.body).toBe(received[0]!.body)
      expect(await deliveries()).toMatchObject([
        { state: 'delivered', attempts: 2 },
      ])
      expect(await endpoint()).toMatchObject({ failingSince: null })
    })

    test('that takes nothing for two days is given up', async () => {
      const receiver = await makeReceiver(answering(500))
      await told(receiver)

      for (let day = 0; day < MOST_DELIVERY_ATTEMPTS; day++)
        await deliver(
          receiver,
          `2022-01-${String(day + 3).padStart(2, '0')}T13:00:00.000Z`,
        )

      const [delivery] = await deliveries()
      expect(delivery).toMatchObject({ state: 'failed', nextAttemptAt: null })
    })

    test('that fails for five days is switched off, and that is recorded', async () => {
      const receiver = await makeReceiver(answering(500))
      const webhookId = await told(receiver)
      await deliver(receiver)

      await deliver(receiver, '2022-01-08T12:00:00.000Z')

      expect(await endpoint()).toMatchObject({
        disabledWhy: 'failing',
        failingSince: '2022-01-03T12:00:00.000Z',
      })
      const events = await db()
        .selectFrom('auditEvent')
        .select(['action', 'subjectId', 'actorId'])
        .where('action', '=', 'webhook.disabled')
        .execute()
      expect(events).toEqual([
        {
          action: 'webhook.disabled',
          subjectId: webhookId,
          actorId: DESK_ITSELF.id,
        },
      ])
    })

    test('keeps nothing of its answer in the store', async () => {
      const receiver = await makeReceiver(answering(500))
      await told(receiver)

      await deliver(receiver)

      expect(JSON.stringify(await deliveries())).not.toContain('Oh no')
    })
  })

  test('a replaced secret signs beside the new one for a day', async () => {
    const receiver = await makeReceiver()
    const { webhookId, secret: old } = await listening(receiver)
    const ada = await deskOf(db(), 'ada')
    const { secret } = await must(rotateSecret(ada, { webhookId }))
    await must(testWebhook(ada, { webhookId }))
    await deliver(receiver)
    await must(testWebhook(ada, { webhookId }))
    await deliver(receiver, '2022-01-04T12:00:01.000Z')

    const [both, alone] = receiver.received
    expect(both!.signature.split(' ')).toEqual([
      signatureOf(secret, both!),
      signatureOf(old, both!),
    ])
    expect(alone!.signature).toBe(signatureOf(secret, alone!))
  })

  test('a message is replayed word for word under its id', async () => {
    const receiver = await makeReceiver()
    const { webhookId } = await listening(receiver)
    const ada = await deskOf(db(), 'ada')
    const { deliveryId } = await must(testWebhook(ada, { webhookId }))
    await deliver(receiver)

    await must(replayDelivery(ada, { webhookId, deliveryId }))
    await deliver(receiver)

    const [first, second] = receiver.received
    expect(second).toEqual(first)
  })

  test('one that is switched off, or gone, is told nothing', async () => {
    const receiver = await makeReceiver()
    const { webhookId } = await listening(receiver)
    const ada = await deskOf(db(), 'ada')
    await must(testWebhook(ada, { webhookId }))
    await must(disableWebhook(ada, { webhookId }))

    await deliver(receiver)

    expect(receiver.received).toEqual([])
    expect(await deliveries()).toMatchObject([
      { state: 'failed', failure: 'switched-off' },
    ])
    await must(enableWebhook(ada, { webhookId }))
    await must(removeWebhook(ada, { webhookId }))
    expect(await testWebhook(ada, { webhookId })).toMatchObject({
      refusal: 'no-such-webhook',
    })
  })

  test('only an admin changes, tests or replays', async () => {
    const { webhookId } = await listening(await makeReceiver())
    const eve = await deskOf(db(), 'eve')
    const seen = { webhookId }
    const given = { url: 'https://e.example', note: '', events: [] }

    const refused = [
      await editWebhook(eve, seen, given),
      await removeWebhook(eve, seen),
      await rotateSecret(eve, seen),
      await disableWebhook(eve, seen),
      await enableWebhook(eve, seen),
      await testWebhook(eve, seen),
      await replayDelivery(eve, { ...seen, deliveryId: 'x' }),
    ]

    for (const answer of refused)
      expect(answer).toMatchObject({ refusal: 'not-allowed' })
  })

  test('the log forgets what is over after thirty days', async () => {
    const receiver = await makeReceiver()
    const { webhookId } = await listening(receiver)
    const ada = await deskOf(db(), 'ada')
    await must(testWebhook(ada, { webhookId }))
    await deliver(receiver)
    await must(testWebhook(ada, { webhookId }))

    await forgetDeliveries(await worker(db(), receiver, '2022-02-03T00:00:00Z'))

    expect(await deliveries()).toMatchObject([{ state: 'waiting' }])
  })
})

async function worker(db: Db, receiver: Receiver, now?: string): Promise<Desk> {
  const desk = await deskOf(db, 'ada', now)
  const { postWebhook } = receiver
  return {
    ...desk,
    actor: DESK_ITSELF,
    outside: fakeOutside({ postWebhook }),
  }
}
