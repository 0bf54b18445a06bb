/** The text fields of a form, as they stand. */
export type Fields = Record<string, string>

export type KeptText = { fields: Fields; keptAt: string }

type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

const PREFIX = 'claimdesk:kept:'

/** Keep what was typed into the form named `key` in this browser. */
export function keepText(shelf: Shelf, key: string, text: KeptText) {
  try {
    shelf.setItem(PREFIX + key, JSON.stringify(text))
  } catch (error) {
    if (!(error instanceof DOMException)) throw error
    // The browser has no room or forbids it: the desk's own copy must do.
  }
}

/** What was kept for the form named `key`, or null. */
export function readKept(shelf: Shelf, key: string): KeptText | null {
  const json = shelf.getItem(PREFIX + key)
  if (!json) return null
  try {
    return asKept(JSON.parse(json))
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

export function dropKept(shelf: Shelf, key: string) {
  shelf.removeItem(PREFIX + key)
}

/** True if `kept` holds something that the form as it stands does not. */
export function holdsMore(kept: Fields, current: Fields) {
  return Object.entries(kept).some(
    ([name, value]) => value.trim() !== '' && value !== (current[name] ?? ''),
  )
}

function asKept(value: unknown): KeptText | null {
  if (typeof value !== 'object' || value === null) return null
  if (!('fields' in value && 'keptAt' in value)) return null
  if (typeof value.keptAt !== 'string') return null
  if (typeof value.fields !== 'object' || value.fields === null) return null
  const texts = Object.entries(value.fields).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  )
  return { fields: Object.fromEntries(texts), keptAt: value.keptAt }
}
