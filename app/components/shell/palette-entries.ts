import type { ClaimState } from '#app/core/claim/claim-state.ts'
import type { Messages } from '#app/messages/index.ts'
import type { DeskPage } from './desk-pages.ts'

/** What `/desk/palette?q=` answers. */
export type PaletteAnswer = {
  claims: { id: string; wording: string; state: ClaimState }[]
}

/** The pages whose name holds every typed word, with that name. */
export function matchingPages(
  pages: readonly DeskPage[],
  names: Messages['shell'],
  typed: string,
) {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean)
  return pages
    .map(({ to, label }) => ({ to, label: names[label] }))
    .filter(({ label }) =>
      words.every((word) => label.toLowerCase().includes(word)),
    )
}
