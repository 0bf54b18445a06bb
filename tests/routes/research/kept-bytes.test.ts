import { createHash } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { attachFile } from '#app/desk/research/attach-file.ts'
import type { Audience } from '#app/core/research/research.ts'
import { loader as fileLoader } from '#app/routes/research/file.ts'
import { loader as snapshotLoader } from '#app/routes/research/snapshot.ts'
import { get, makeContext } from '#tests/context.ts'
import { eachStore } from '#tests/each-store.ts'
import { deskOf, makeClaim, makeDeskRow, makePerson } from '#tests/make.ts'
import { keepPage } from './keep-page.ts'

const forDesk: Audience = { visibility: 'desk', personIds: [] }
const forBen: Audience = { visibility: 'named', personIds: ['ben'] }

const markup =
  '<h2>Log</h2><script>alert(1)</script><p>50 minutes <a href="/more">more</a></p>'

eachStore('what is kept of research', (db) => {
  let claimId: string
  beforeEach(async () => {
    await makeDeskRow(db())
    for (const id of ['ana', 'ben', 'cho']) await makePerson(db(), id)
    claimId = (await makeClaim(db(), { state: 'researching' })).id
  })

  async function ask(who: string, path: string) {
    const { context, cookie } = await makeContext(db(), { signedInAs: who })
    const [, , noun, id] = path.split(/[/?]/)
    const request = get(path, cookie)
    const asked =
      noun === 'files'
        ? fileLoader({ request, context, params: { attachmentId: id } })
        : snapshotLoader({ request, context, params: { snapshotId: id } })
    return asked.catch((thrown: Response) => thrown)
  }

  /** Somebody wrote into the store past the desk. */
  async function damageBlobs() {
    const bytes = new TextEncoder().encode('forged')
    await db().updateTable('blob').set({ bytes }).execute()
  }

  describe('a file', () => {
    async function attach(audience = forDesk, id = claimId) {
      const attached = await attachFile(await deskOf(db(), 'ana'), {
        claimId: id,
        name: 'Brief "neu" für Zoë.html',
        mediaType: 'text/html',
        bytes: new TextEncoder().encode('<script>alert(1)</script>'),
        note: null,
        audience,
      })
      if (!attached.ok) throw new Error('not set up')
      return `/desk/files/${attached.value.attachmentId}`
    }

    test('is only ever a download that can do nothing', async () => {
      const { status, headers } = await ask('cho', await attach())

      expect(status).toBe(200)
      expect(headers.get('content-type')).toBe('application/octet-stream')
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('content-security-policy')).toBe(
        "sandbox; default-src 'none'",
      )
      expect(headers.get('content-disposition')).toBe(
        `attachment; filename="Brief _neu_ f_r Zo_.html"; filename*=UTF-8''Brief%20%22neu%22%20f%C3%BCr%20Zo%C3%AB.html`,
      )
    })

    test('for named people is not there for others', async () => {
      const path = await attach(forBen)

      expect((await ask('cho', path)).status).toBe(404)
      expect((await ask('ben', path)).status).toBe(200)
    })

    test('of a claim that became sensitive is not there for others', async () => {
      const path = await attach()
      await db().updateTable('claim').set({ sensitive: 1 }).execute()

      expect((await ask('cho', path)).status).toBe(404)
    })

    test('whose bytes changed is a fault, said plainly', async () => {
      const path = await attach()
      await damageBlobs()

      const answer = await ask('cho', path)

      expect(answer.status).toBe(500)
      expect(await answer.text()).toContain('do not match their hash')
    })
  })

  describe('a snapshot', () => {
    async function keep(audience = forDesk) {
      const id = await keepPage(db(), claimId, { markup, audience })
      return `/desk/snapshots/${id}`
    }

    test('is read without what could act, and names its hash', async () => {
      const answer = await ask('cho', await keep())
      const html = await answer.text()

      expect(html).toContain('<h2>Log</h2>')
      expect(html).toContain('href="https://example.org/more"')
      expect(html).not.toContain('alert(1)')
      expect(html).toContain(createHash('sha256').update(markup).digest('hex'))
      const policy = answer.headers.get('content-security-policy')
      expect(policy).toMatch(/^sandbox allow-downloads; default-src 'none';/)
      expect(policy).not.toContain('unsafe')
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    })

    test('is saved as it was fetched', async () => {
      const answer = await ask('cho', `${await keep()}?original`)

      expect(await answer.text()).toBe(markup)
      expect(answer.headers.get('content-disposition')).toMatch(
        /^attachment; filename="[0-9a-f]{16}\.html"/,
      )
    })

    test('of evidence for named people is not there for others', async () => {
      const path = await keep(forBen)

      expect((await ask('cho', path)).status).toBe(404)
      expect((await ask('ben', path)).status).toBe(200)
    })

    test('whose bytes changed is a fault, said plainly', async () => {
      const path = await keep()
      await damageBlobs()

      const answer = await ask('cho', path)

      expect(answer.status).toBe(500)
      expect(await answer.text()).toContain('do not match their hash')
    })
  })
})
