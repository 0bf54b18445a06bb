import {
  DEFAULT_LOCALE,
  messagesFor,
  type Messages,
} from '#app/messages/index.ts'

export type FlashKey = keyof Messages['flash']

const COOKIE = 'flash'
const SECONDS = 60

/** The header that lets the next page say, once, what came of an action. */
export function flash(key: FlashKey) {
  return {
    'Set-Cookie': `${COOKIE}=${key}; Path=/; Max-Age=${SECONDS}; HttpOnly; SameSite=Lax`,
  }
}

/** What the last action came to, and the header that makes it be said once. */
export function readFlash(request: Request, locale = DEFAULT_LOCALE) {
  const cookie = request.headers.get('cookie') ?? ''
  const key = /(?:^|;\s*)flash=([\w-]+)/.exec(cookie)?.[1]
  const texts: Record<string, string> = messagesFor(locale).flash
  const text = key && Object.hasOwn(texts, key) ? texts[key] : undefined
  if (!text) return { flash: null, headers: new Headers() }
  const headers = new Headers({ 'Set-Cookie': `${COOKIE}=; Path=/; Max-Age=0` })
  return { flash: { tone: 'good' as const, text }, headers }
}
