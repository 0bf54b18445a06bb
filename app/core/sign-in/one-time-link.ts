import { accept, refuse } from '../result.ts'

export type LinkKind = 'invitation' | 'password-reset' | 'first-admin'

const HOURS: Record<LinkKind, number> = {
  invitation: 72,
  'password-reset': 1,
  'first-admin': 24,
}

/** When a link of this kind that is made now ends. */
export function linkEndsAt(kind: LinkKind, now: Date) {
  return new Date(now.getTime() + HOURS[kind] * 60 * 60 * 1000)
}

type Link = {
  usedAt: string | null
  expiresAt: string
  deactivatedAt: string | null
}

/** A link works once, until it ends, and for active people. */
export function checkLink<L extends Link>(link: L | undefined, now: Date) {
  if (!link || link.deactivatedAt) return refuse('no-such-link')
  if (link.usedAt) return refuse('link-used')
  if (Date.parse(link.expiresAt) <= now.getTime()) return refuse('link-ended')
  return accept(link)
}
