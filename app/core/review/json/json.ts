/** An object of parsed JSON; what its keys hold is not known yet. */
export type JsonObject = Record<string, unknown>

/** A value and the JSON path that leads to it. */
export type Located = { value: unknown; path: string }

/** Whether `value` is a JSON object and not an array or null. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Whether `value` is a string with something to read in it. */
export function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== ''
}

/** The values under `key`, one by one where it holds an array. */
export function partsOf(owner: Located, key: string): Located[] {
  if (!isObject(owner.value)) return []
  const value = owner.value[key]
  const path = childPath(owner.path, key)
  if (value === undefined) return []
  if (!Array.isArray(value)) return [{ value, path }]
  return value.map((item, index) => ({
    value: item,
    path: `${path}[${index}]`,
  }))
}

/** The bare type names of an object: "https://schema.org/Claim" is "Claim". */
export function typesOf(value: unknown): string[] {
  if (!isObject(value)) return []
  const types = value['@type']
  const list = Array.isArray(types) ? types : [types]
  return list
    .filter((type) => typeof type === 'string')
    .map((type) => type.replace(/^(https?:\/\/schema\.org\/|schema:)/, ''))
}

/** The value itself and everything inside it, outermost first. */
export function* walk(located: Located): Generator<Located> {
  const waiting = [{ ...located, depth: 0 }]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, path, depth } = next
    yield { value, path }
    if (depth >= deepest) continue
    const inside = childrenOf({ value, path }).toReversed()
    for (const child of inside) waiting.push({ ...child, depth: depth + 1 })
  }
}

/** No markup is nested deeper than this; what is, is not entered. */
const deepest = 100

function childrenOf({ value, path }: Located): Located[] {
  if (Array.isArray(value)) {
    return value.map((item, index) => ({
      value: item,
      path: `${path}[${index}]`,
    }))
  }
  if (!isObject(value)) return []
  return Object.entries(value).map(([key, item]) => ({
    value: item,
    path: childPath(path, key),
  }))
}

/** The JSON path of `key` in the object at `path`; long keys are cut. */
export function childPath(path: string, key: string): string {
  return /^[A-Za-z_$][\w$]{0,99}$/.test(key)
    ? `${path}.${key}`
    : `${path}[${JSON.stringify(key.slice(0, 100))}]`
}
