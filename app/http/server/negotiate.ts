import type { Encoding } from '#db/publication/renderings.ts'

/** The shortest form of a stored page that the reader's `Accept-Encoding` takes. */
export function acceptedEncoding(header: string | undefined): Encoding {
  if (!header) return 'bytes'
  if (takes(header, 'br')) return 'brotli'
  return takes(header, 'gzip') ? 'gzip' : 'bytes'
}

/** True if one of the tags in `If-None-Match` is the page's. */
export function isUnchanged(header: string | undefined, etag: string) {
  if (!header) return false
  if (header.trim() === '*') return true
  const tags = header.split(',').map((tag) => tag.trim().replace(/^W\//, ''))
  return tags.includes(etag)
}

/** Named, and not with a weight of nothing. */
function takes(header: string, coding: string) {
  const named = header.split(',').map((part) => part.trim().toLowerCase())
  return named.some((part) => {
    const [name, ...params] = part.split(/\s*;\s*/)
    if (name !== coding) return false
    return !params.some((param) => /^q=0(\.0*)?$/.test(param))
  })
}
