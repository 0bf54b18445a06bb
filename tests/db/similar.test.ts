import { beforeEach, expect, test } from 'vitest'
import { distinctTerms, matchTerms } from '#app/core/matching/match-terms.ts'
import { scoreDocument } from '#app/core/matching/score.ts'
import { findSimilar } from '#db/matching/similar.ts'
import { findCandidates } from '#db/search/candidates.ts'
import { indexNew, indexWords, unindexWords } from '#db/search/search.ts'
import { eachStore } from '#tests/each-store.ts'
import {
  deskOf,
  DESK_ID,
  makeClaim,
  makeDeskRow,
  makeImported,
  makePerson,
} from '#tests/make.ts'

const text =
  'Russia supplied over 30 % of the gas of the European Union in 2021'

eachStore('what resembles a text', (db) => {
  beforeEach(async () => {
    await makeDeskRow(db())
    for (const id of ['ana', 'ben']) await makePerson(db(), id)
  })

  async function indexed(wording: string, claim = {}) {
    const { id } = await makeClaim(db(), { wording, ...claim })
    await index('claim', id, wording)
    return id
  }

  function index(noun: 'claim' | 'imported', subjectId: string, said: string) {
    const document = { subjectId, deskId: DESK_ID, words: said, says: [said] }
    return indexWords(db() as never, noun, document)
  }

  async function similar(who = 'ana', without: string[] = []) {
    const viewer = await deskOf(db(), who)
    const asked = { texts: [text], without: [new Set(without)], limit: 5 }
    const [found = []] = await findSimilar(db(), viewer, asked)
    return found
  }

  test('is found by shared numbers and names, the most alike first', async () => {
    await indexed('The gas pipeline of the European Union closed')
    const close = await indexed('Russian gas was 30 % of European Union supply')
    await indexed('The call of Putin and Biden lasted 50 minutes')

    const found = await similar()

    expect(found[0]).toMatchObject({
      kind: 'claim',
      id: close,
      reasons: {
        numbers: ['30'],
        names: ['European', 'Union'],
        words: ['Russia', 'supplied', 'gas'],
      },
    })
    expect(found.map(({ text }) => text)).not.toContain(
      'The call of Putin and Biden lasted 50 minutes',
    )
  })

  test('is never what is not wanted', async () => {
    const own = await indexed(text)

    expect(await similar('ana', [own])).toEqual([])
  })

  test('leaves out sensitive claims of others and merged ones', async () => {
    const secret = await indexed(text, { sensitive: 1 })
    await db()
      .insertInto('claimViewer')
      .values({ claimId: secret, personId: 'ben' })
      .execute()
    await indexed(text, { state: 'dismissed', dismissReason: 'duplicate-of' })

    expect(await similar('ana')).toEqual([])
    expect(await similar('ben')).toMatchObject([{ id: secret }])
  })

  test('is not of another desk', async () => {
    const { id } = await makeClaim(db(), { wording: text })
    const document = { subjectId: id, deskId: 'dsk_other', words: '' }
    await indexNew(db() as never, 'claim', [{ ...document, says: [text] }])

    expect(await similar()).toEqual([])
  })

  test('may be a review by others', async () => {
    const claimText = 'Russia supplies 30 % of European gas'
    const { id } = await makeImported(db(), { claimText })
    await index('imported', id, claimText)

    expect(await similar()).toMatchObject([
      { kind: 'imported', publisherName: 'Example Checks' },
    ])
  })

  test('follows a claim that is reworded or goes', async () => {
    const id = await indexed(text)
    await index('claim', id, 'The call of Putin and Biden lasted 50 minutes')

    expect(await similar()).toEqual([])

    await index('claim', id, text)
    expect(await similar()).toMatchObject([{ id }])

    await unindexWords(db() as never, 'claim', id)
    expect(await similar()).toEqual([])
  })

  test('is found among many that share its common words', async () => {
    const many = (day: string) =>
      Array.from({ length: 300 }, (_, at) => ({
        subjectId: `clm_${day}${at}`,
        deskId: DESK_ID,
        words: '',
        says: [`Gas prices in the European Union rose on ${day} ${at}`],
      }))
    await indexNew(db() as never, 'claim', many('Monday'))
    const close = await indexed('Russia had 30 % of the gas market in 2021')
    await indexNew(db() as never, 'claim', many('Tuesday'))

    const [found = []] = await findCandidates(db(), {
      deskId: DESK_ID,
      nouns: ['claim'],
      texts: [distinctTerms(matchTerms(text))],
      newest: 20,
      scored: 50,
    })

    expect(found[0]).toMatchObject({ subjectId: close })
  })

  test('is ordered on each store as scoring every document orders it', async () => {
    const documents = makeDocuments(400)
    await indexNew(db() as never, 'imported', documents)
    const terms = distinctTerms(matchTerms(text))

    const [found = []] = await findCandidates(db(), {
      deskId: DESK_ID,
      nouns: ['claim', 'review', 'imported'],
      texts: [terms],
      newest: 1000,
      scored: 1000,
    })

    const ranked = found.map(({ subjectId, score: { points } }) => ({
      subjectId,
      points,
    }))
    expect(ranked).toEqual(scoreAll(documents))
  })
})

const WORDS =
  'Russia supplied gas Europe Union 2021 30 Putin Biden harbour bridge closed price rose minister'.split(
    ' ',
  )

/** The same documents each time: a walk through the words by a fixed rule. */
function makeDocuments(count: number) {
  let step = 7
  return Array.from({ length: count }, (_, at) => {
    const length = 3 + (at % 9)
    const said = Array.from({ length }, () => {
      step = (step * 1103 + 12_345) % 65_536
      return WORDS[Math.floor((step / 65_536) ** 2 * WORDS.length)]
    }).join(' ')
    return {
      subjectId: `imp_${at}`,
      deskId: DESK_ID,
      words: said,
      says: [said],
    }
  })
}

function scoreAll(documents: ReturnType<typeof makeDocuments>) {
  const terms = distinctTerms(matchTerms(text))
  const stems = documents.map(({ says }) =>
    matchTerms(says[0]!).map(({ stem }) => stem),
  )
  const holding = new Map(
    terms.map(({ stem }) => [
      stem,
      stems.filter((some) => some.includes(stem)).length,
    ]),
  )
  const frequencies = { documents: documents.length, holding }
  return documents
    .map(({ subjectId }, at) => ({
      subjectId,
      points: scoreDocument(terms, stems[at]!, frequencies).points,
    }))
    .filter(({ points }) => points > 0)
    .toSorted((a, b) => b.points - a.points)
}
