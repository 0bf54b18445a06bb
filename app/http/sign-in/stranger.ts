import type { AppLoadContext } from '@remix-run/node'
import { NOBODY } from '#app/core/people/roles.ts'
import { deskAs } from '../desk-for.ts'
import { networkOf } from './network-of.ts'

/** The desk as somebody may touch it who is not signed in yet. */
export function strangersDesk({ app }: AppLoadContext) {
  return deskAs(app, NOBODY)
}

/** How long from now until `until`, for a sentence that says how long to wait. */
export function secondsUntil(until: string, now: Date) {
  return Math.max(1, Math.ceil((Date.parse(until) - now.getTime()) / 1000))
}

/** The network that a request came from, as tries to sign in are counted. */
export function networkAsked({ clientAddress }: AppLoadContext) {
  return networkOf(clientAddress)
}
