const FAILURES_MAX = 20
const VALUES_MAX = 500

/**
 * The JSON objects and lists that stand in a text, whatever is said around
 * them. Of a list that breaks off, those of its members that are whole.
 */
export function jsonInText(text: string): unknown[] {
  const values: unknown[] = []
  let failures = 0
  let at = nextOpening(text, 0)
  while (at >= 0 && failures < FAILURES_MAX && values.length < VALUES_MAX) {
    const end = closingOf(text, at)
    const value = end < 0 ? undefined : parsed(text.slice(at, end))
    if (value === undefined) failures++
    else values.push(value)
    at = nextOpening(text, value === undefined ? at + 1 : end)
  }
  return values
}

function nextOpening(text: string, from: number) {
  const found = text.slice(from).search(/[[{]/)
  return found < 0 ? -1 : from + found
}

/** Behind the bracket that closes the one at `start`, or -1. */
function closingOf(text: string, start: number) {
  let depth = 0
  let isInString = false
  for (let at = start; at < text.length; at++) {
    const unit = text[at]
    if (isInString) {
      if (unit === '\\') at++
      else if (unit === '"') isInString = false
    } else if (unit === '"') isInString = true
    else if (unit === '{' || unit === '[') depth++
    else if (unit === '}' || unit === ']') depth--
    if (depth === 0) return at + 1
  }
  return -1
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
