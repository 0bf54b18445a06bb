import type { LoaderFunctionArgs } from '@remix-run/node'
import type { App } from '../app.ts'

const OPEN = { 'Access-Control-Allow-Origin': '*' }
/** What was signed a moment ago may be newer. */
const SHORT = { 'Cache-Control': 'public, max-age=5' }
/** What can only grow never changes where it is. */
const FOR_GOOD = { 'Cache-Control': 'public, max-age=31536000, immutable' }

/** Where routes read the log from. */
export function logOf({ readDb, deskId }: App) {
  return { db: readDb, deskId }
}

/** JSON that anybody may read, or 404 where there is none. */
export function logJson(value: unknown) {
  if (value === undefined) throw notThere()
  return Response.json(value, { headers: { ...OPEN, ...SHORT } })
}

/** Text that anybody may read. */
export function logText(text: string | undefined) {
  if (text === undefined) throw notThere()
  const type = { 'Content-Type': 'text/plain; charset=utf-8' }
  return new Response(text, { headers: { ...OPEN, ...SHORT, ...type } })
}

/** Bytes that never change. */
export function logBytes(bytes: Uint8Array | undefined) {
  if (!bytes) throw notThere()
  const type = { 'Content-Type': 'application/octet-stream' }
  const headers = { ...OPEN, ...FOR_GOOD, ...type }
  return new Response(Buffer.from(bytes), { headers })
}

/** A whole number that an address names, or undefined. */
export function countIn(text: string | null | undefined) {
  return /^(0|[1-9]\d{0,8})$/.test(text ?? '') ? Number(text) : undefined
}

/** The review and version that an address names. */
export function versionIn({ params }: Pick<LoaderFunctionArgs, 'params'>) {
  const version = countIn(params.number)
  return { slug: params.slug ?? '', version: version ?? 0 }
}

function notThere() {
  return new Response(null, { status: 404, headers: OPEN })
}
