import { sql } from 'kysely'
import type { MatchTerm } from '#app/core/matching/match-terms.ts'
import {
  scoreDocument,
  tellingOf,
  type Frequencies,
  type Score,
} from '#app/core/matching/score.ts'
import { termKey } from '#app/core/matching/term-key.ts'
import type { Db } from '../schema.ts'
import { numberTable } from './listed.ts'
import { splitTerms } from './postings.ts'
import { SEARCHED, type Searched } from './search.ts'

export type CandidateRequest = {
  deskId: string
  nouns: readonly Searched[]
  /** The distinct terms of each text. */
  texts: readonly (readonly MatchTerm[])[]
  /** How many documents of a term are looked at, the newest. */
  newest: number
  /** How many documents a text are scored. */
  scored: number
}

export type Candidate = {
  noun: Searched
  subjectId: string
  score: Score
}

/** The newest documents of one noun that hold one stem. */
type Holding = { noun: Searched; stem: string; seqs: readonly number[] }

type Size = { noun: Searched; newestSeq: number }

/** One document that holds some terms, and how much they tell. */
type Found = { noun: Searched; seq: number; points: number }

/** A term that more documents hold than are looked at is looked at deeper … */
const DEEPER = 40
/** … if it is among this many of the rarest such terms. */
const RAREST = 4

/**
 * For each text what resembles it, the most alike first. It reads a bounded
 * number of postings for each term and scores a bounded number of documents, so
 * that it costs much the same however many there are.
 */
export async function findCandidates(
  db: Db,
  { deskId, nouns, texts, newest, scored }: CandidateRequest,
): Promise<Candidate[][]> {
  const stems = [...new Set(texts.flat().map(({ stem }) => stem))]
  if (stems.length === 0) return texts.map(() => [])
  const sizes = await readSizes(db, nouns)
  const look = { deskId, sizes }
  const holdings = await readHoldings(db, look, { stems, newest })
  const frequencies = estimate(holdings, sizes, newest)
  const cut = rarestCut(holdings, frequencies, newest)
  const deeper = await readHoldings(db, look, {
    stems: cut,
    newest: newest * DEEPER,
  })
  const known = byStem([...holdings, ...deeper])
  const found = texts.map((terms) =>
    mostPoints(terms, { known, frequencies, scored }),
  )
  const documents = await readDocuments(db, deskId, found.flat())
  return texts.map((terms, at) =>
    found[at]!.flatMap(({ noun, seq }) => {
      const document = documents.get(`${noun} ${seq}`)
      if (!document) return []
      const { subjectId, stems } = document
      const score = scoreDocument(terms, stems, frequencies)
      return [{ noun, seq, subjectId, score }]
    }).toSorted((a, b) => b.score.points - a.score.points || a.seq - b.seq),
  )
}

async function readSizes(db: Db, nouns: readonly Searched[]): Promise<Size[]> {
  const newest = nouns.map(
    (noun) => sql`
      select ${noun} as noun, max(seq) as "newestSeq"
      from ${sql.id(`search_${noun}`)}
    `,
  )
  const { rows } = await sql<{ noun: Searched; newestSeq: number | null }>`
    ${sql.join(newest, sql` union all `)}
  `.execute(db)
  return rows.flatMap(({ noun, newestSeq }) =>
    newestSeq ? [{ noun, newestSeq }] : [],
  )
}

type Look = { deskId: string; sizes: readonly Size[] }

async function readHoldings(
  db: Db,
  { deskId, sizes }: Look,
  { stems, newest }: { stems: readonly string[]; newest: number },
): Promise<Holding[]> {
  if (stems.length === 0) return []
  const asked = new Map(
    sizes.flatMap(({ noun }) =>
      stems.map((stem) => [termKey({ deskId, noun }, stem), { noun, stem }]),
    ),
  )
  const { rows } = await sql<{ term: number; seqs: string | null }>`
    select asked.number as term, (
      select string_agg(cast(seq as text), ',') from (
        select seq from search_posting where term = asked.number
        order by seq desc limit ${newest}
      ) as held
    ) as seqs
    from ${numberTable(db, [...asked.keys()])} as asked
  `.execute(db)
  return rows.flatMap(({ term, seqs }) =>
    seqs ? [{ ...asked.get(term)!, seqs: seqs.split(',').map(Number) }] : [],
  )
}

/**
 * How many documents hold each stem. Where only the newest were read, their
 * density tells it: if a thousand of them lie in the newest tenth, there are
 * ten thousand.
 */
function estimate(
  holdings: readonly Holding[],
  sizes: readonly Size[],
  newest: number,
): Frequencies {
  const newestSeqs = new Map(sizes.map((size) => [size.noun, size.newestSeq]))
  const holding = new Map<string, number>()
  for (const { noun, stem, seqs } of holdings) {
    const newestSeq = newestSeqs.get(noun)!
    const span = newestSeq - seqs.at(-1)! + 1
    const count =
      seqs.length < newest
        ? seqs.length
        : Math.round((seqs.length * newestSeq) / span)
    holding.set(stem, (holding.get(stem) ?? 0) + count)
  }
  const documents = sizes.reduce((sum, { newestSeq }) => sum + newestSeq, 0)
  return { documents, holding }
}

/** The rarest of the terms whose postings were not read to the end. */
function rarestCut(
  holdings: readonly Holding[],
  { holding }: Frequencies,
  newest: number,
) {
  const cut = holdings.filter(({ seqs }) => seqs.length === newest)
  return [...new Set(cut.map(({ stem }) => stem))]
    .toSorted((a, b) => holding.get(a)! - holding.get(b)!)
    .slice(0, RAREST)
}

/** What was read later, and so deeper, counts. */
function byStem(holdings: readonly Holding[]) {
  const known = new Map<string, Map<Searched, readonly number[]>>()
  for (const { stem, noun, seqs } of holdings) {
    const nouns = known.get(stem) ?? new Map<Searched, readonly number[]>()
    known.set(stem, nouns.set(noun, seqs))
  }
  return known
}

type Known = {
  known: ReturnType<typeof byStem>
  frequencies: Frequencies
  scored: number
}

/** The documents whose shared terms tell most, as far as postings were read. */
function mostPoints(
  terms: readonly MatchTerm[],
  { known, frequencies, scored }: Known,
): Found[] {
  const points = new Map<Searched, Map<number, number>>(
    SEARCHED.map((noun) => [noun, new Map()]),
  )
  for (const { stem, weight } of terms) {
    const told = weight * tellingOf(frequencies, stem)
    for (const [noun, seqs] of known.get(stem) ?? []) {
      const of = points.get(noun)!
      for (const seq of seqs) of.set(seq, (of.get(seq) ?? 0) + told)
    }
  }
  return [...points]
    .flatMap(([noun, of]) =>
      [...of].map(([seq, told]) => ({ noun, seq, points: told })),
    )
    .toSorted((a, b) => b.points - a.points || a.seq - b.seq)
    .slice(0, scored)
}

/** The stems of each document, by noun and place in its index. */
async function readDocuments(db: Db, deskId: string, found: readonly Found[]) {
  const documents = new Map<string, { subjectId: string; stems: string[] }>()
  for (const noun of SEARCHED) {
    const seqs = found.filter((one) => one.noun === noun).map(({ seq }) => seq)
    if (seqs.length === 0) continue
    const { rows } = await sql<Row>`
      select seq, subject_id as "subjectId", terms
      from ${sql.id(`search_${noun}`)}
      where desk_id = ${deskId} and terms is not null
        and seq in (select number from ${numberTable(db, [...new Set(seqs)])} as wanted)
    `.execute(db)
    for (const { seq, subjectId, terms } of rows)
      documents.set(`${noun} ${seq}`, { subjectId, stems: splitTerms(terms) })
  }
  return documents
}

type Row = { seq: number; subjectId: string; terms: string }
