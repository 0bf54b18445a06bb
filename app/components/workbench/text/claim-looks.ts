import { underlineLevels } from '#app/core/claim/highlight.ts'
import type { ShownClaim, ShownLine } from '../shown.ts'

/** How a claim is marked in the text. */
export type ClaimLook = {
  number: number
  isDismissed: boolean
  isDecided: boolean
  /** Which underline it has where claims overlap, from 0. */
  level: number
  /** The first offset of the stretch that its number stands behind. */
  lastStart: number
}

/** The look of every claim that is marked in these lines, by id. */
export function claimLooks(
  lines: readonly ShownLine[],
  claims: readonly ShownClaim[],
): Map<string, ClaimLook> {
  const segments = lines.flatMap(({ runs }) =>
    runs.flatMap(({ segments }) => segments),
  )
  const marks = segments.flatMap(({ start, end, claimIds }) =>
    claimIds.map((claimId) => ({ start, end, claimId })),
  )
  const levels = underlineLevels(marks)
  const last = new Map(marks.map(({ claimId, start }) => [claimId, start]))
  return new Map(
    claims
      .filter(({ id }) => last.has(id))
      .map(({ id, number, state }) => [
        id,
        {
          number,
          isDismissed: state === 'dismissed',
          isDecided: state !== 'candidate',
          level: levels.get(id) ?? 0,
          lastStart: last.get(id) ?? 0,
        },
      ]),
  )
}
