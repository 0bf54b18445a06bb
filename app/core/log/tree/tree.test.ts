import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { concat, fromHex, toHex, utf8 } from '../bytes.ts'
import { provesConsistency, provesInclusion } from './check-proof.ts'
import {
  append,
  EMPTY_FRONTIER,
  frontierNodes,
  rootOf,
  type HashedNode,
} from './frontier.ts'
import { emptyRoot, leafHash, type Hash } from './hashing.ts'
import { hashesOf, type ReadNodes } from './prove.ts'
import { consistencySpans, inclusionSpans } from './spans.ts'

function sha256(bytes: Uint8Array): Uint8Array {
  return createHash('sha256').update(bytes).digest()
}

/** The reference entries and roots of the Certificate Transparency tests. */
const ENTRIES = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
].map((digits) => fromHex(digits)!)
const ROOTS = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
]

describe('the reference vectors', () => {
  test('the empty tree has the hash of nothing as its root', () => {
    expect(toHex(emptyRoot(sha256))).toBe(
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    )
  })

  test.each(ROOTS.map((root, at) => [at + 1, root] as const))(
    'the tree of %i entries has its root',
    (size, root) => {
      const { frontier } = treeOf(ENTRIES.slice(0, size))

      expect(toHex(rootOf(sha256, frontier))).toBe(root)
    },
  )

  test.each([
    [0, 1, []],
    [
      0,
      8,
      [
        '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
        '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
        '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
      ],
    ],
    [
      5,
      8,
      [
        'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
        'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
        ROOTS[3]!,
      ],
    ],
    [2, 3, [ROOTS[1]!]],
  ])('entry %i of %i has its path', async (index, size, path) => {
    const { read } = treeOf(ENTRIES.slice(0, size))

    const found = await hashesOf(sha256, inclusionSpans(index, size), read)

    expect(found.map(toHex)).toEqual(path)
  })

  test.each([
    [1, 1, []],
    [
      1,
      8,
      [
        '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
        '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
        '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
      ],
    ],
    [
      6,
      8,
      [
        '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a',
        'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
        ROOTS[3]!,
      ],
    ],
    [
      2,
      5,
      [
        '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
        'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
      ],
    ],
  ])('the tree of %i grew into that of %i', async (from, to, proof) => {
    const { read } = treeOf(ENTRIES.slice(0, to))

    const found = await hashesOf(sha256, consistencySpans(from, to), read)

    expect(found.map(toHex)).toEqual(proof)
  })
})

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

function treeOf(entries: readonly Uint8Array[]) {
  const nodes = new Map<string, Hash>()
  const roots: Hash[] = [emptyRoot(sha256)]
  let frontier = EMPTY_FRONTIER
  for (const entry of entries) {
    const grown = append(sha256, frontier, leafHash(sha256, entry))
    frontier = grown.frontier
    roots.push(rootOf(sha256, frontier))
    for (const node of grown.completed) nodes.set(nameOf(node), node.hash)
  }
  const read: ReadNodes = async (wanted) =>
    wanted.map((node) => nodes.get(nameOf(node))!)
  return { frontier, read, roots }
}

function nameOf({ level, position }: Omit<HashedNode, 'hash'>) {
  return `${level}/${position}`
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
