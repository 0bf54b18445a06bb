import { beforeEach, describe, expect, test } from 'vitest'
import { accept, refuse } from '#app/core/result.ts'
import {
  addContact,
  changeContact,
  type ContactText,
} from '#app/desk/research/add-contact.ts'
import {
  acceptEvidence,
  addEvidence,
  changeEvidence,
  removeEvidence,
  type EvidenceText,
} from '#app/desk/research/add-evidence.ts'
import { answerQuestion } from '#app/desk/research/answer-question.ts'
import { askQuestion } from '#app/desk/research/ask-question.ts'
import { attachFile } from '#app/desk/research/attach-file.ts'
import { takeSnapshot } from '#app/desk/research/take-snapshot.ts'
import {
  changeComment,
  removeComment,
  writeComment,
} from '#app/desk/research/write-comment.ts'
import { listInbox } from '#db/claims/inbox.ts'
import { listAttachments } from '#db/research/attachments.ts'
import { findBlob } from '#db/research/blobs.ts'
import { listComments } from '#db/research/comments.ts'
import { listContacts } from '#db/research/contacts.ts'
import { listEvidence } from '#db/research/evidence.ts'
import {
  listAnswerEvidence,
  listAnswers,
  listQuestions,
} from '#db/research/questions.ts'
import { eachStore } from '#tests/each-store.ts'
import { fakeOutside } from '#tests/fake-outside.ts'
import { deskOf, makeClaim, makeDeskRow, makePerson } from '#tests/make.ts'

const forDesk = { visibility: 'desk' as const, personIds: [] }

const callLog: EvidenceText = {
  url: 'https://example.org/log',
  title: 'Call log',
  publisher: 'Example Office',
  finding: 'The call is listed with 50 minutes.',
  passage: null,
  stance: 'supports',
  primacy: 'primary',
  originGroup: null,
  seenOn: '2022-01-03',
  archivedAt: null,
  audience: forDesk,
}

const letter: ContactText = {
  party: 'claimant',
  name: 'Example Gazette',
  channel: 'e-mail',
  request: 'Where does the figure come from?',
  sentOn: '2022-01-03',
  dueOn: '2022-01-05',
  answeredOn: null,
  answer: null,
  audience: forDesk,
}

eachStore('research', (db) => {
  let claimId: string
  beforeEach(async () => {
    await makeDeskRow(db())
    for (const id of ['ana', 'ben']) await makePerson(db(), id)
    await makePerson(db(), 'con', ['contributor'])
    await makePerson(db(), 'vic', ['viewer'])
    claimId = (await makeClaim(db(), { state: 'researching' })).id
  })

  test('a question is answered from the claim’s own evidence', async () => {
    const ana = await deskOf(db(), 'ana')
    const { id: otherClaim } = await makeClaim(db())
    const own = await addEvidence(ana, { claimId, ...callLog })
    const other = await addEvidence(ana, { claimId: otherClaim, ...callLog })
    const question = { text: 'How long was it?', otherSide: 0 as const }
    const asked = await askQuestion(ana, {
      claimId,
      ...question,
      audience: forDesk,
    })
    if (!own.ok || !other.ok || !asked.ok) throw new Error('not set up')

    await answerQuestion(ana, {
      claimId,
      questionId: asked.value.questionId,
      text: 'Fifty minutes.',
      evidenceIds: [own.value.evidenceId, other.value.evidenceId],
    })

    const questions = await listQuestions(db(), ana, claimId)
    const answers = await listAnswers(
      db(),
      questions.map(({ id }) => id),
    )
    expect(answers).toMatchObject([{ text: 'Fifty minutes.' }])
    expect(await listAnswerEvidence(db(), [answers[0]!.id])).toMatchObject([
      { id: own.value.evidenceId, number: 1 },
    ])
  })

  test('a number that was taken away is not given again', async () => {
    const ana = await deskOf(db(), 'ana')
    const first = await addEvidence(ana, { claimId, ...callLog })
    if (!first.ok) throw new Error('not set up')
    const { evidenceId } = first.value

    await removeEvidence(ana, { claimId, evidenceId, seenVersion: 1 })
    const second = await addEvidence(ana, { claimId, ...callLog })

    expect(second).toMatchObject({ value: { number: 2 } })
  })

  test('sources added at the same moment get numbers of their own', async () => {
    const desks = [await deskOf(db(), 'ana'), await deskOf(db(), 'ben')]

    await Promise.all(
      desks.map((desk) => addEvidence(desk, { claimId, ...callLog })),
    )

    const evidence = await listEvidence(db(), desks[0]!, claimId)
    expect(evidence.map(({ number }) => number)).toEqual([1, 2])
  })

  test('what a contributor adds waits until a reviewer accepts it', async () => {
    const added = await addEvidence(await deskOf(db(), 'con'), {
      claimId,
      ...callLog,
    })
    if (!added.ok) throw new Error('not set up')
    const { evidenceId } = added.value
    const ana = await deskOf(db(), 'ana')
    expect(await listEvidence(db(), ana, claimId)).toMatchObject([
      { suggested: 1 },
    ])

    await acceptEvidence(ana, { claimId, evidenceId, seenVersion: 1 })

    expect(await listEvidence(db(), ana, claimId)).toMatchObject([
      { suggested: 0 },
    ])
  })

  test('evidence for named people is hidden from the others', async () => {
    const audience = { visibility: 'named' as const, personIds: ['ben'] }
    const con = await deskOf(db(), 'con')
    await addEvidence(con, { claimId, ...callLog, audience })

    const seenBy = async (id: string) =>
      (await listEvidence(db(), await deskOf(db(), id), claimId)).length

    expect(await seenBy('ben')).toBe(1)
    expect(await seenBy('con')).toBe(1)
    expect(await seenBy('ana')).toBe(0)
  })

  test('two people who add at once get two numbers', async () => {
    const [ana, ben] = [await deskOf(db(), 'ana'), await deskOf(db(), 'ben')]

    const added = await Promise.all([
      addEvidence(ana, { claimId, ...callLog }),
      addEvidence(ben, { claimId, ...callLog }),
    ])

    const numbers = added.map((result) => result.ok && result.value.number)
    expect(numbers.toSorted()).toEqual([1, 2])
  })

  test('a change on top of another’s is refused with what it says now', async () => {
    const ana = await deskOf(db(), 'ana')
    const added = await addEvidence(ana, { claimId, ...callLog })
    if (!added.ok) throw new Error('not set up')
    const seen = { claimId, ...added.value, seenVersion: 1 }
    await changeEvidence(ana, seen, { ...callLog, finding: 'First.' })

    const second = await changeEvidence(ana, seen, {
      ...callLog,
      finding: 'Second.',
    })

    expect(second).toMatchObject({
      refusal: 'changed-since',
      detail: { finding: 'First.' },
    })
  })

  test('the answer of a contact is noted', async () => {
    const ana = await deskOf(db(), 'ana')
    const added = await addContact(ana, { claimId, ...letter })
    if (!added.ok) throw new Error('not set up')
    const seen = { claimId, ...added.value, seenVersion: 1 }

    const answer = { answeredOn: '2022-01-04', answer: 'From a wire story.' }
    await changeContact(ana, seen, { ...letter, ...answer })

    expect(await listContacts(db(), ana, claimId)).toMatchObject([answer])
  })

  describe('comments', () => {
    test('reach those who are mentioned and the one replied to', async () => {
      const ana = await deskOf(db(), 'ana')
      const first = await writeComment(ana, {
        claimId,
        parentId: null,
        body: '@Ben can you look?',
        audience: forDesk,
      })
      if (!first.ok) throw new Error('not set up')
      await writeComment(await deskOf(db(), 'ben'), {
        claimId,
        parentId: first.value.commentId,
        body: 'On it.',
        audience: forDesk,
      })

      const inbox = async (id: string) => listInbox(db(), id, { limit: 9 })
      expect(await inbox('ben')).toMatchObject([{ kind: 'mentioned' }])
      expect(await inbox('ana')).toMatchObject([{ kind: 'replied' }])
    })

    test('are changed by their author and removed by an editor', async () => {
      await makePerson(db(), 'eve', ['editor'])
      const ana = await deskOf(db(), 'ana')
      const audience = forDesk
      const comment = { claimId, parentId: null, body: 'Hm.', audience }
      const written = await writeComment(ana, comment)
      if (!written.ok) throw new Error('not set up')
      const seen = { ...written.value, seenVersion: 1 }

      const body = { body: 'I doubt it.' }
      const ben = await deskOf(db(), 'ben')
      expect(await changeComment(ben, seen, body)).toMatchObject({
        refusal: 'not-allowed',
      })
      expect(await changeComment(ana, seen, body)).toMatchObject({ ok: true })
      await removeComment(await deskOf(db(), 'eve'), seen)

      const comments = await listComments(db(), ana, { claimId, limit: 9 })
      expect(comments[0]!.removedAt).not.toBeNull()
    })
  })

  test('a file is kept under its hash', async () => {
    const ana = await deskOf(db(), 'ana')
    const bytes = new TextEncoder().encode('The log.')

    await attachFile(ana, {
      claimId,
      name: 'log.txt',
      mediaType: 'text/plain',
      bytes,
      note: null,
      audience: forDesk,
    })

    const [file] = await listAttachments(db(), ana, claimId)
    const kept = await findBlob(db(), file!.sha256)
    expect(new TextDecoder().decode(kept)).toBe('The log.')
  })

  test.each([
    ['not-allowed', 'vic', 'researching'],
    ['not-allowed', 'con', 'researching'],
    ['not-open', 'ana', 'published'],
  ] as const)('asking is refused with %s', async (refusal, actor, state) => {
    const claim = await makeClaim(db(), { state })

    const result = await askQuestion(await deskOf(db(), actor), {
      claimId: claim.id,
      text: 'Who says?',
      otherSide: 0,
      audience: forDesk,
    })

    expect(result).toMatchObject({ ok: false, refusal })
  })

  describe('a snapshot', () => {
    const page = {
      bytes: new TextEncoder().encode('<p>50 minutes</p>'),
      mediaType: 'text/html',
      charset: 'utf-8',
      finalUrl: 'https://example.org/log',
      status: 200,
      sha256: 'a'.repeat(64),
      text: '50 minutes',
      title: null,
    }

    async function waitingSnapshot() {
      const ana = await deskOf(db(), 'ana')
      await addEvidence(ana, { claimId, ...callLog })
      const [evidence] = await listEvidence(db(), ana, claimId)
      return { ana, snapshotId: evidence!.snapshotId! }
    }

    test('is put down as a job and taken once', async () => {
      const { ana, snapshotId } = await waitingSnapshot()
      const jobs = await db().selectFrom('job').selectAll().execute()
      let fetches = 0
      const outside = fakeOutside({
        takeSnapshot: async () => (fetches++, accept(page)),
      })

      await takeSnapshot({ ...ana, outside }, snapshotId)
      await takeSnapshot({ ...ana, outside }, snapshotId)

      expect(jobs).toMatchObject([
        { kind: 'take-snapshot', payload: JSON.stringify({ snapshotId }) },
      ])
      expect(fetches).toBe(1)
      expect(await listEvidence(db(), ana, claimId)).toMatchObject([
        { snapshotState: 'taken', snapshotSha256: page.sha256 },
      ])
    })

    test('that fails says why', async () => {
      const { ana, snapshotId } = await waitingSnapshot()
      const outside = fakeOutside({
        takeSnapshot: async () => refuse('timed-out', { found: null }),
      })

      await takeSnapshot({ ...ana, outside }, snapshotId)

      expect(await listEvidence(db(), ana, claimId)).toMatchObject([
        { snapshotState: 'failed', snapshotFailure: 'timed-out' },
      ])
    })
  })
})
