import { beforeEach, expect, test } from 'vitest'
import { action } from '#app/routes/articles/enter-claim.tsx'
import { loader as image } from '#app/routes/articles/image.ts'
import { answerOf, get, makeContext, ORIGIN } from '#tests/context.ts'
import { eachStore } from '#tests/each-store.ts'
import { makeClaim, makeDeskRow, makePerson } from '#tests/make.ts'

const PNG = Uint8Array.from('\x89PNG\r\n\x1a\nrest', (c) => c.charCodeAt(0))

const fields = {
  quote: 'We export 40 % of our gas.',
  wording: '',
  medium: 'post',
  place: '',
  claimedOn: '',
  url: '',
  claimant: 'Ada Example',
  claimantKind: 'person',
  role: '',
  sameAs: '',
}

eachStore('entering a claim by form', (db) => {
  beforeEach(async () => {
    await makeDeskRow(db())
    await makePerson(db(), 'con', ['contributor'])
    await makePerson(db(), 'vic', ['viewer'])
  })

  async function submit(given: Record<string, string | File>) {
    const { context, cookie } = await makeContext(db(), { signedInAs: 'con' })
    const body = new FormData()
    for (const [name, value] of Object.entries(given)) body.append(name, value)
    const init = { method: 'POST', headers: { cookie }, body }
    const request = new Request(`${ORIGIN}/desk/claims/new`, init)
    return action({ request, context, params: {} })
  }

  async function pictureOf(claimId: string, signedInAs = 'vic') {
    const { context, cookie } = await makeContext(db(), { signedInAs })
    const request = get(`/desk/images/${claimId}`, cookie)
    return image({ request, context, params: { claimId } })
  }

  test('leads to the claim, whose picture is served safely', async () => {
    const picture = new File([PNG], 'shot.svg', { type: 'image/svg+xml' })

    const answer = await submit({ ...fields, image: picture })

    const location = (answer as Response).headers.get('location')!
    const served = await pictureOf(location.split('/').at(-1)!)
    expect(location).toMatch(/^\/desk\/claims\/clm_/)
    expect(served.headers.get('content-type')).toBe('image/png')
    expect(served.headers.get('x-content-type-options')).toBe('nosniff')
    expect(new Uint8Array(await served.arrayBuffer())).toEqual(PNG)
  })

  test.each([
    ['quote', ' ', 'quote-missing'],
    ['medium', '', 'medium-missing'],
    ['url', 'ftp://x.example', 'address-unreadable'],
  ])('a wrong %s is named, with what was typed', async (field, value, code) => {
    const answer = answerOf(await submit({ ...fields, [field]: value }))

    expect(answer).toMatchObject({
      status: 400,
      data: {
        given: { claimant: 'Ada Example' },
        errors: { [field]: code },
      },
    })
  })

  test('a picture that is none is refused', async () => {
    const picture = new File(['<svg/>'], 'shot.png', { type: 'image/png' })

    const answer = await submit({ ...fields, image: picture })

    expect(answerOf(answer)).toMatchObject({
      status: 409,
      data: { refusal: 'not-an-image' },
    })
  })

  test('the picture of a sensitive claim is not there for others', async () => {
    await makePerson(db(), 'ana')
    const { id } = await makeClaim(db(), { sensitive: 1 })

    expect((await pictureOf(id)).status).toBe(404)
  })
})
