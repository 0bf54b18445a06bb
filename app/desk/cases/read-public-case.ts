import { accept, refuse } from '#app/core/result.ts'
import { findCaseByReference } from '#db/upkeep/cases.ts'
import type { Desk } from '../desk.ts'
import { countTry } from '../sign-in/count-tries.ts'
import { readCode } from '../sign-in/secret.ts'

/**
 * What a reader gets to know of a report by its reference, however it was typed.
 * A reference that nobody has counts against the network that tried it.
 */
export async function readPublicCase(
  desk: Desk,
  { typed, network }: { typed: string; network: string },
) {
  const reference = readCode(typed)
  const found = await findCaseByReference(desk.db, desk.deskId, reference)
  if (!found) {
    const tries = [{ counted: 'lookUp', of: [network] }] as const
    const counted = await countTry(desk, tries)
    return counted.ok ? refuse('no-such-case') : counted
  }
  const { slug, shortClaim, reviewState, note, correctionOutcome } = found
  const isShown = slug !== null && reviewState !== 'hidden'
  return accept({
    reference,
    state: found.state,
    outcome: found.outcome,
    answer: found.answer,
    receivedAt: found.receivedAt,
    decideBy: found.decideBy,
    decidedAt: found.decidedAt,
    note: isShown && correctionOutcome === 'published' ? note : null,
    review: isShown ? { slug, claim: shortClaim ?? '' } : null,
  })
}
