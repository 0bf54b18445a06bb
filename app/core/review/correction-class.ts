import type { Correction } from './content.ts'

export type ClassRefusal = 'clarification-changes-it' | 'retraction-keeps-it'

/**
 * Why a correction is not what its class tells readers: a clarification leaves
 * claim and verdict as they are, and a retraction gives the verdict up.
 */
export function whyNotOfClass(
  correction: Pick<Correction, 'class' | 'oldClaim' | 'oldVerdict'>,
): ClassRefusal | null {
  const { oldClaim = null, oldVerdict } = correction
  const changesIt = oldClaim !== null || oldVerdict !== null
  if (correction.class === 'clarification' && changesIt)
    return 'clarification-changes-it'
  if (correction.class === 'retraction' && oldVerdict === null)
    return 'retraction-keeps-it'
  return null
}
