import { makeSlug } from '../review/slug.ts'

/** A key for a new label of this name that none of `taken` has. */
export function labelKey(name: string, taken: readonly string[]): string {
  const base = makeSlug(name)
  if (!taken.includes(base)) return base
  for (let number = 2; ; number++) {
    const key = `${base}-${number}`
    if (!taken.includes(key)) return key
  }
}
