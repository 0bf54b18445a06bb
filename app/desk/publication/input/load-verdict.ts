import type { DraftFields } from '#app/core/draft/draft-fields.ts'
import { boundsOf } from '#app/core/rating/scale.ts'
import type { PublishedVerdict } from '#app/core/review/content.ts'
import type { Db } from '#db/schema.ts'
import type { Claim } from '#db/schema/claim.ts'
import { findScaleVersion } from '#db/rating/scales.ts'

/** The settled verdict on the scale it was given on; blank until one is. */
export async function loadVerdict(
  db: Db,
  claim: Claim,
  { summary }: DraftFields,
): Promise<PublishedVerdict> {
  const scale = claim.verdictScaleId
    ? await findScaleVersion(db, claim.deskId, claim.verdictScaleId)
    : undefined
  const label = scale?.labels.find(({ key }) => key === claim.verdictKey)
  if (!scale || !label) return UNSETTLED
  const { worst, best } = boundsOf(scale.labels)
  const isOrdered = label.value !== null
  return {
    label: label.name,
    labelKey: label.key,
    meaning: label.meaning,
    value: label.value,
    best: isOrdered ? best : null,
    worst: isOrdered ? worst : null,
    scaleVersion: scale.number,
    explanation: summary.trim() || null,
  }
}

const UNSETTLED: PublishedVerdict = {
  label: '',
  labelKey: '',
  meaning: '',
  value: null,
  best: null,
  worst: null,
  scaleVersion: 0,
  explanation: null,
}
