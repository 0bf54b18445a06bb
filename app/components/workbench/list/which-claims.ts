import type { Order, Show, ShownClaim } from '../shown.ts'

const IS: Record<Show, (claim: ShownClaim) => boolean> = {
  all: () => true,
  candidates: ({ state }) => state === 'candidate',
  accepted: ({ state }) => state !== 'candidate' && state !== 'dismissed',
  dismissed: ({ state }) => state === 'dismissed',
  unchecked: ({ checkable }) => !checkable,
}

/** The claims that the list shows, in its order. */
export function whichClaims(
  claims: readonly ShownClaim[],
  { show, order }: { show: Show; order: Order },
): ShownClaim[] {
  const shown = claims.filter(IS[show])
  if (order === 'text') return shown
  return shown.toSorted((a, b) => b.score - a.score || a.number - b.number)
}

/** How many claims `show` would list. */
export function countShown(claims: readonly ShownClaim[], show: Show) {
  return claims.filter(IS[show]).length
}
