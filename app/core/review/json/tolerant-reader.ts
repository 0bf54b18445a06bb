import { isObject, partsOf, walk, type Located } from './json.ts'

/** Reads values in any of the forms markup has, and remembers which. */
export type TolerantReader = {
  texts: (owner: Located, key: string) => string[]
  text: (owner: Located, ...keys: string[]) => string | null
  number: (owner: Located, key: string) => number | null
  /** Objects under a key, also those that only an `@id` refers to. */
  objects: (owner: Located, key: string) => Located[]
  /** The values that nobody has read. */
  unread: () => Located[]
}

/** A reader of `whole`, the root of everything it will be asked for. */
export function makeReader(whole: Located): TolerantReader {
  const read = new Set<string>()
  const byId = indexById(whole)

  function texts(owner: Located, key: string) {
    return partsOf(owner, key).flatMap(({ value, path }) => {
      const text = textOf(value)
      if (text === null) return []
      read.add(path)
      return [text]
    })
  }

  function text(owner: Located, ...keys: string[]) {
    for (const key of keys) {
      const [first] = textsOf(owner, key)
      if (!first) continue
      read.add(first.path)
      return textOf(first.value)
    }
    return null
  }

  function number(owner: Located, key: string) {
    const [first] = partsOf(owner, key)
    const number = first ? numberOf(first.value) : null
    if (first && number !== null) read.add(first.path)
    return number
  }

  function objects(owner: Located, key: string) {
    return partsOf(owner, key).map((part) => follow(part, byId))
  }

  function unread() {
    return [...walk(whole)].filter(
      ({ value, path }) => isLeaf(value) && !read.has(path),
    )
  }

  return { texts, text, number, objects, unread }
}

function textsOf(owner: Located, key: string) {
  return partsOf(owner, key).filter(({ value }) => textOf(value) !== null)
}

function textOf(value: unknown) {
  if (typeof value === 'number') return String(value)
  if (typeof value !== 'string') return null
  return value.trim() || null
}

function numberOf(value: unknown) {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null
  const text = typeof value === 'string' ? value.trim().replace(',', '.') : ''
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : null
}

function indexById(whole: Located) {
  const entries = [...walk(whole)].flatMap((located): [string, Located][] => {
    const { value } = located
    if (!isObject(value) || Object.keys(value).length < 2) return []
    const id = value['@id']
    return typeof id === 'string' ? [[id, located]] : []
  })
  return new Map(entries)
}

function follow(part: Located, byId: Map<string, Located>) {
  const { value } = part
  if (!isObject(value) || Object.keys(value).length !== 1) return part
  const id = value['@id']
  return (typeof id === 'string' ? byId.get(id) : undefined) ?? part
}

function isLeaf(value: unknown) {
  return typeof value !== 'object' || value === null
}
