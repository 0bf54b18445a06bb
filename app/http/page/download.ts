/** What keeps bytes that came from outside from acting as a page of this desk. */
export const INERT = {
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy': "sandbox; default-src 'none'",
  'Cache-Control': 'private, no-store',
}

/** Bytes to be saved under `name`, whatever they are: never shown in the browser. */
export function downloadOf(bytes: Uint8Array, name: string) {
  return new Response(Buffer.from(bytes), {
    headers: {
      ...INERT,
      'Content-Type': 'application/octet-stream',
      'Content-Length': String(bytes.byteLength),
      'Content-Disposition': dispositionOf(name),
    },
  })
}

/** RFC 6266: the name itself in UTF-8, and what is left of it in ASCII. */
function dispositionOf(name: string) {
  const ascii = name.replace(/[^\w.() -]/g, '_')
  const utf8 = encodeURIComponent(name.toWellFormed()).replace(
    /['()*!]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${ascii}"; filename*=UTF-8''${utf8}`
}
