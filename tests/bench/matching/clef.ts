import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findData } from '../claims/data-folder.ts'

/** Claims that were checked, and posts that repeat them. */
export type MatchingSet = {
  claims: { id: string; claim: string; title: string }[]
  posts: { text: string; claimIds: ReadonlySet<string> }[]
}

/** The set's claims with the posts of one part, undefined where it is not here. */
export function readClef(part: 'train' | 'dev'): MatchingSet | undefined {
  const folder = findData('claim-matching', 'clef2020-task2')
  return folder ? readMatchingSet(folder, join(folder, part)) : undefined
}

/** Any set in the same files: its claims in one folder, its posts in another. */
export function readMatchingSet(claims: string, posts: string): MatchingSet {
  const pairs = readFileSync(join(posts, 'tweet-vclaim-pairs.qrels'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split('\t'))
  return {
    claims: readTable(join(claims, 'verified_claims.docs.tsv')).map(
      ([id = '', claim = '', title = '']) => ({ id, claim, title }),
    ),
    posts: readTable(join(posts, 'tweets.queries.tsv')).map(
      ([id, text = '']) => ({
        text,
        claimIds: new Set(
          pairs.flatMap(([post, , claim]) => (post === id ? [claim!] : [])),
        ),
      }),
    ),
  }
}

const CELL = /(?:"((?:[^"]|"")*)"|([^\t\n]*))(\t|\r?\n|$)/g

/** Cells apart by tabs, quoted where they hold quotation marks; no head. */
function readTable(file: string): string[][] {
  const rows: string[][] = [[]]
  for (const cell of readFileSync(file, 'utf8').trim().matchAll(CELL)) {
    const [, quoted, plain = '', end] = cell
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain)
    if (end === '') break
    if (end !== '\t') rows.push([])
  }
  return rows.slice(1)
}
