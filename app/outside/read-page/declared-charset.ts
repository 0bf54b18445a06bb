/** How far browsers look for a page's own word on its encoding, and a bit. */
const LOOKED_AT = 4096

/** The encoding a page declares: by its server, else by its meta element. */
export function declaredCharset(bytes: Uint8Array, header: string | null) {
  if (header) return header
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, LOOKED_AT))
  const [, charset = null] =
    /<meta[^>]+charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(start) ?? []
  // What could be read as ASCII so far is not UTF-16, whatever it says.
  return charset && /^utf-?16/i.test(charset) ? 'utf-8' : charset
}
