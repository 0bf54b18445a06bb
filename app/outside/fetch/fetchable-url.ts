import { accept, refuse } from '#app/core/result.ts'

const ADDRESS_LENGTH_MAX = 2048

/** An address as a URL that may be asked for at all; its fragment is dropped. */
export function fetchableUrl(address: string) {
  const given = address.trim()
  if (given.length > ADDRESS_LENGTH_MAX) return refuse('invalid-url')
  if (!URL.canParse(given)) return refuse('invalid-url')

  const url = new URL(given)
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    return refuse('not-http')
  if (url.username || url.password) return refuse('invalid-url')

  url.hash = ''
  return accept(url)
}
