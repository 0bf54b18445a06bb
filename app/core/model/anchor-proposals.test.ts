import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CLAIM_KINDS } from '../article/broken-article.ts'
import { breakIntoClaims } from '../article/break-into-claims.ts'
import { anchorProposals } from './anchor-proposals.ts'
import type { KnownClaim } from './beside-known.ts'
import { PROPOSALS_MAX } from './limits.ts'
import { readAnswer, type Proposal } from './read-answer.ts'

const TEXT = `Home | News | Sport
The phone call lasted 50 minutes on 30 December 2021, the Kremlin said.
“Gas  prices rose by 30 per cent,” Joe Biden told reporters in Geneva.
He added that the “pipeline” carries a third of Europe’s gas.`

const LINES = [
  { start: 0, end: 19, role: 'site-chrome' as const },
  ...[1, 2, 3].map((line) => {
    const start = TEXT.split('\n').slice(0, line).join('\n').length + 1
    const end = start + TEXT.split('\n')[line]!.length
    return { start, end, role: 'body' as const }
  }),
]

const ARTICLE = { text: TEXT, lines: LINES }

function proposal(quote: string, changes: Partial<Proposal> = {}): Proposal {
  return { quote, wording: '', speaker: null, kind: 'event', ...changes }
}

function known(
  quote: string,
  standing: KnownClaim['standing'] = 'open',
): KnownClaim {
  const start = TEXT.indexOf(quote)
  const end = start + quote.length
  return { claimId: 'clm_1', wording: 'Known claim', start, end, standing }
}

describe('a quote is kept where the body has it', () => {
  test.each([
    ['as it stands', 'The phone call lasted 50 minutes'],
    ['with other blanks', 'The phone  call\nlasted 50 minutes'],
    ['with blanks left out of runs', 'Gas prices rose by 30 per cent'],
    ['with other quotation marks', 'the "pipeline" carries a third'],
    ['with an apostrophe of another kind', "a third of Europe's gas"],
    ['in quotation marks of its own', '"The phone call lasted 50 minutes"'],
    ['over two sentences', 'the Kremlin said. "Gas prices rose'],
  ])('%s', (_how, quote) => {
    const { kept, discarded } = anchorProposals(ARTICLE, [proposal(quote)], [])

    expect(discarded).toEqual([])
    expect(kept[0]?.quote).toBe(TEXT.slice(kept[0]!.start, kept[0]!.end))
  })
})

describe('a proposal is discarded', () => {
  test.each([
    ['not-in-text', 'The phone call lasted 55 minutes'],
    ['not-in-text', 'the phone call lasted 50 minutes'],
    ['not-in-text', 'The phone call … 50 minutes'],
    ['not-in-text', 'hone call lasted 50 minut'],
    ['not-in-text', 'the pipeline carries a third'],
    ['not-in-text', '„“”„“”„“”„“'],
    ['not-in-body', 'Home | News | Sport'],
    ['too-short', 'Geneva.'],
    ['too-long', 'The phone call '.repeat(200)],
  ] as const)('%s: %.40s', (reason, quote) => {
    const { kept, discarded } = anchorProposals(ARTICLE, [proposal(quote)], [])

    expect(kept).toEqual([])
    expect(discarded).toEqual([reason])
  })

  test.each([
    ['open', 'Known claim.', 'already-a-claim'],
    ['open', '', 'already-a-claim'],
    ['settled', 'Another wording', 'already-a-claim'],
    ['dismissed', 'Another wording', 'dismissed-before'],
  ] as const)(
    'on a claim that is %s, worded %j: %s',
    (standing, wording, reason) => {
      const quote = 'The phone call lasted 50 minutes on 30 December 2021'
      const given = [proposal(quote, { wording })]

      const { discarded } = anchorProposals(ARTICLE, given, [
        known(quote, standing),
      ])

      expect(discarded).toEqual([reason])
    },
  )

  test('if it says what another one said', () => {
    const given = proposal('The phone call lasted 50 minutes')

    const { kept, discarded } = anchorProposals(ARTICLE, [given, given], [])

    expect(kept).toHaveLength(1)
    expect(discarded).toEqual(['repeated'])
  })

  test('if there are too many', () => {
    const given = Array.from({ length: PROPOSALS_MAX + 5 }, (_, at) =>
      proposal('The phone call lasted 50 minutes', {
        wording: `Wording ${at}`,
      }),
    )

    const { kept, discarded } = anchorProposals(ARTICLE, given, [])

    expect(kept).toHaveLength(PROPOSALS_MAX)
    expect(discarded).toEqual(Array(5).fill('too-many'))
  })
})

test('on an open claim it becomes a suggestion for the wording', () => {
  const quote = 'The phone call lasted 50 minutes on 30 December 2021'
  const wording = 'The call between the presidents lasted 50 minutes'

  const anchored = anchorProposals(
    ARTICLE,
    [proposal(quote.slice(4), { wording })],
    [known(quote)],
  )

  expect(anchored).toEqual({
    kept: [],
    suggestions: [{ claimId: 'clm_1', wording, unsaid: [] }],
    discarded: [],
  })
})

test('a smaller piece of a long claim is a claim of its own', () => {
  const whole = known(TEXT.split('\n')[1]!)

  const { kept } = anchorProposals(
    ARTICLE,
    [proposal('on 30 December 2021')],
    [whole],
  )

  expect(kept).toHaveLength(1)
})

test.each([
  ['Joe Biden', 'Joe Biden'],
  ['"Joe Biden"', 'Joe Biden'],
  ['Vladimir Putin', null],
  ['joe biden', null],
  ['', null],
  [null, null],
])('the speaker %j is taken as %j', (speaker, taken) => {
  const given = [proposal('Gas prices rose by 30 per cent', { speaker })]

  expect(anchorProposals(ARTICLE, given, []).kept[0]?.speaker).toBe(taken)
})

test('names and numbers that the article does not have are pointed out', () => {
  const wording = 'Gas prices in Vienna rose by 40 per cent in 2021, Biden said'
  const given = [proposal('Gas prices rose by 30 per cent', { wording })]

  const { kept } = anchorProposals(ARTICLE, given, [])

  expect(kept[0]?.unsaid).toEqual(['Vienna', '40'])
})

test('a wording comes as one line without hidden characters', () => {
  const wording = ' Gas\n\u0000prices \u202Erose\u202C \uD800'
  const given = [proposal('Gas prices rose by 30 per cent', { wording })]

  expect(anchorProposals(ARTICLE, given, []).kept[0]?.wording).toBe(
    'Gas prices rose \uFFFD',
  )
})

test('whatever the model says, each kept quote is a slice of the body', () => {
  const text = fc
    .array(
      fc.oneof(
        fc.constantFrom(...TEXT.split(/(?<=\s)/)),
        fc.constantFrom('“', '”', ' ', '\n', '𝒳', '\u00AD', '。', '気', '.'),
        fc.string({ unit: 'binary', maxLength: 4 }),
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.join('').toWellFormed().normalize('NFC'))
  const said = fc.array(
    fc.record({
      from: fc.nat(200),
      length: fc.nat(120),
      mark: fc.constantFrom('', '"', '\u00A0', '\uDC00'),
      wording: fc.string({ unit: 'binary' }),
      speaker: fc.option(fc.string()),
      kind: fc.constantFrom(...CLAIM_KINDS),
    }),
    { maxLength: 45 },
  )
  fc.assert(
    fc.property(text, said, (text, said) => {
      const { lines } = breakIntoClaims(text)
      const proposals = said.map(({ from, length, mark, ...rest }) => {
        const at = from % (text.length + 1)
        return { ...rest, quote: text.slice(at, at + length) + mark }
      })

      const anchored = anchorProposals({ text, lines }, proposals, [])

      const { kept, suggestions, discarded } = anchored
      const outside = lines.filter(({ role }) => role !== 'body')
      expect(kept.length + discarded.length).toBe(said.length)
      expect(kept.length).toBeLessThanOrEqual(PROPOSALS_MAX)
      expect(suggestions).toEqual([])
      for (const { start, end, quote, wording, speaker } of kept) {
        expect(text.slice(start, end)).toBe(quote)
        expect(quote.isWellFormed() && wording.isWellFormed()).toBe(true)
        expect(quote.trim()).not.toBe('')
        expect(
          outside.every((line) => line.end <= start || end <= line.start),
        ).toBe(true)
        if (speaker) expect(text.replaceAll(/\s+/g, ' ')).toContain(speaker)
      }
    }),
    { numRuns: 300 },
  )
})

test('no answer, however strange, makes the reading throw', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.json({ maxDepth: 4 }),
    fc.json().map((json) => `{"claims": ${json}}`),
    fc.array(fc.json()).map((list) => `[${list.join()}`),
  )
  fc.assert(
    fc.property(anything, (said) => {
      const read = readAnswer(said)

      const { kept } = read.ok
        ? anchorProposals(ARTICLE, read.value.proposals, [])
        : { kept: [] }
      expect(kept.every(({ quote }) => TEXT.includes(quote))).toBe(true)
    }),
  )
})
