import type { ClaimState } from '#app/core/claim/claim-state.ts'
import type { Messages } from '#app/messages/index.ts'

type TabbedClaim = {
  id: string
  state: ClaimState
  round: number
  reviewSlug: string | null
}

/** The parts of a claim's page: those that its state has reached. */
export function claimTabs(
  { id, state, round, reviewSlug }: TabbedClaim,
  names: Messages['claim']['tabs'],
) {
  const isRated = !['candidate', 'dismissed', 'queued', 'researching'].includes(
    state,
  )
  const tabs = [
    { part: '', label: names.overview, isShown: true },
    { part: '/research', label: names.research, isShown: true },
    { part: '/discussion', label: names.discussion, isShown: true },
    {
      part: '/rating',
      label: names.rating,
      isShown: round > 0 || state === 'researching',
    },
    {
      part: '/draft',
      label: names.draft,
      isShown: isRated || state === 'researching',
    },
    { part: '/review', label: names.review, isShown: isRated },
    {
      part: '/publication',
      label: names.publication,
      isShown: reviewSlug !== null,
    },
    { part: '/matches', label: names.matches, isShown: true },
    { part: '/history', label: names.history, isShown: true },
  ]
  return tabs
    .filter(({ isShown }) => isShown)
    .map(({ part, label }) => ({
      to: `/desk/claims/${id}${part}`,
      label,
      isExact: part === '',
    }))
}

type TabName = Exclude<keyof Messages['claim']['tabs'], 'label'>

/** Which part of a claim's page stands at `/desk/claims/ID/PART`. */
export function tabOf(pathname: string) {
  const part = pathname.split('/')[4]
  return PARTS.find((name) => name === part) ?? 'overview'
}

const PARTS: readonly TabName[] = [
  'research',
  'discussion',
  'rating',
  'draft',
  'review',
  'publication',
  'matches',
  'history',
]
