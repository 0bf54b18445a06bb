import { describe, expect, test } from 'vitest'
import { sha256, treeOf } from '#tests/fixtures/log-tree.ts'
import { concat, utf8 } from '../bytes.ts'
import { provesConsistency, provesInclusion } from './check-proof.ts'
import { frontierNodes } from './frontier.ts'
import { leafHash, type Hash } from './hashing.ts'
import { hashesOf } from './prove.ts'
import { consistencySpans, inclusionSpans } from './spans.ts'

const MOST = 20
const MANY = Array.from({ length: MOST }, (_, n) => utf8(`entry ${n}`))
const SIZES = Array.from({ length: MOST }, (_, n) => n + 1)
const { read, roots } = treeOf(MANY)

describe('against the definition', () => {
  test('the root of every size is that of the recursive definition', () => {
    for (const size of SIZES)
      expect(roots[size]).toEqual(plainRoot(MANY.slice(0, size)))
  })

  test('the path of every entry in every size is the recursive one, and holds', async () => {
    for (const size of SIZES)
      for (let index = 0; index < size; index++) {
        const path = await hashesOf(sha256, inclusionSpans(index, size), read)

        expect(path).toEqual(plainPath(index, MANY.slice(0, size)))
        expect(included(index, size, path)).toBe(true)
      }
  })

  test('the proof between any two sizes is the recursive one, and holds', async () => {
    for (const to of SIZES)
      for (let from = 1; from <= to; from++) {
        const spans = consistencySpans(from, to)
        const proof = await hashesOf(sha256, spans, read)

        expect(proof).toEqual(plainProof(from, MANY.slice(0, to), true))
        expect(consistent(from, to, proof)).toBe(true)
      }
  })

  test('the frontier of any size is read from few subtrees', () => {
    for (const size of SIZES)
      expect(frontierNodes(size).length).toBeLessThanOrEqual(
        Math.ceil(Math.log2(size + 1)),
      )
  })
})

describe('what is false is not proved', () => {
  test('an entry at another place, in another tree or by another path', async () => {
    for (const size of SIZES.slice(1))
      for (let index = 0; index < size; index++) {
        const path = await hashesOf(sha256, inclusionSpans(index, size), read)

        expect(included(index + 1, size, path, index)).toBe(false)
        expect(included(index - 1, size, path, index)).toBe(false)
        expect(included(index, size, path, (index + 1) % size)).toBe(false)
        expect(included(index, size, path.slice(1))).toBe(false)
        expect(included(index, size, [...path, path[0]!])).toBe(false)
        for (let at = 0; at < path.length; at++)
          expect(included(index, size, flipped(path, at))).toBe(false)
      }
  })

  test('a tree that did not grow out of the older one', async () => {
    for (const to of SIZES.slice(1))
      for (let from = 1; from < to; from++) {
        const spans = consistencySpans(from, to)
        const proof = await hashesOf(sha256, spans, read)

        expect(consistent(from, to, proof, plainRoot([utf8('else')]))).toBe(
          false,
        )
        expect(consistent(from, to, proof.slice(1))).toBe(false)
        expect(consistent(from, to, [...proof, proof[0]!])).toBe(false)
        expect(consistent(to, from, proof)).toBe(false)
        for (let at = 0; at < proof.length; at++)
          expect(consistent(from, to, flipped(proof, at))).toBe(false)
      }
  })

  test.each([-1, 0.5, NaN, 3])('an entry numbered %d of three', (index) => {
    expect(included(index, 3, [], 0)).toBe(false)
  })
})

function included(
  index: number,
  size: number,
  path: readonly Hash[],
  entry = index,
) {
  const hash = leafHash(sha256, MANY[entry]!)
  const tree = { size, root: roots[size]! }
  return provesInclusion(sha256, { index, hash }, { tree, path })
}

function consistent(
  from: number,
  to: number,
  proof: readonly Hash[],
  root = roots[from]!,
) {
  const older = { size: from, root }
  const newer = { size: to, root: roots[to]! }
  return provesConsistency(sha256, { older, newer }, proof)
}

function flipped(hashes: readonly Hash[], at: number) {
  const changed = Uint8Array.from(hashes[at]!)
  changed[7]! ^= 1
  return hashes.with(at, changed)
}
/** RFC 6962, 2.1, word for word. */
function plainRoot(entries: readonly Uint8Array[]): Hash {
  if (entries.length === 0) return sha256(new Uint8Array())
  if (entries.length === 1) return sha256(concat(Uint8Array.of(0), entries[0]!))
  const [left, right] = halves(entries)
  return sha256(concat(Uint8Array.of(1), plainRoot(left), plainRoot(right)))
}

/** RFC 6962, 2.1.1. */
function plainPath(index: number, entries: readonly Uint8Array[]): Hash[] {
  if (entries.length === 1) return []
  const [left, right] = halves(entries)
  return index < left.length
    ? [...plainPath(index, left), plainRoot(right)]
    : [...plainPath(index - left.length, right), plainRoot(left)]
}

/** RFC 6962, 2.1.2. */
function plainProof(
  from: number,
  entries: readonly Uint8Array[],
  isKnown: boolean,
): Hash[] {
  if (from === entries.length) return isKnown ? [] : [plainRoot(entries)]
  const [left, right] = halves(entries)
  return from <= left.length
    ? [...plainProof(from, left, isKnown), plainRoot(right)]
    : [...plainProof(from - left.length, right, false), plainRoot(left)]
}

function halves(entries: readonly Uint8Array[]) {
  let k = 1
  while (k * 2 < entries.length) k *= 2
  return [entries.slice(0, k), entries.slice(k)] as const
}
