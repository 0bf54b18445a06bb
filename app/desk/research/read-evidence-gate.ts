import { PRIORITIES } from '#app/core/claim/claim-state.ts'
import { EMPTY_DRAFT } from '#app/core/draft/draft-fields.ts'
import {
  countOrigins,
  EVIDENCE_GATES,
  whyNotSubmit,
  type EvidenceGateId,
} from '#app/core/review/gate.ts'
import { getDesk } from '#db/people/desks.ts'
import {
  listContactedParties,
  listOtherSideQuestions,
} from '#db/publication/gate.ts'
import { listPublicEvidence } from '#db/publication/publish-input.ts'
import type { Claim } from '#db/schema/claim.ts'
import type { Desk } from '../desk.ts'
import { findDraftFields } from '../drafts/find-draft-fields.ts'

/** `excused`: the draft gives a reason that readers will see. */
export type GateStanding = 'met' | 'excused' | 'missing'

/** How the evidence that readers will see stands before the gate. */
export async function readEvidenceGate({ db, deskId }: Desk, claim: Claim) {
  const { settings } = await getDesk(db, deskId)
  const draft = await findDraftFields(db, claim)
  const evidence = await listPublicEvidence(db, claim.id)
  const priority = PRIORITIES[claim.priority] ?? 'normal'
  const input = {
    evidence,
    contacts: await listContactedParties(db, claim.id),
    questions: await listOtherSideQuestions(db, claim.id),
    isRated: true,
    findings: [],
    evidenceGate: settings.evidenceGate.includes(priority)
      ? ('stops' as const)
      : ('warns' as const),
  }
  const lacking = whyNotSubmit({ ...input, draft: EMPTY_DRAFT })
  const unexcused = whyNotSubmit({ ...input, draft: draft.fields })
  const standingOf = (gate: EvidenceGateId): GateStanding => {
    if (!lacking.some(({ id }) => id === gate)) return 'met'
    return unexcused.some(({ id }) => id === gate) ? 'missing' : 'excused'
  }
  return {
    weight: input.evidenceGate,
    publicSources: evidence.length,
    origins: countOrigins(evidence),
    primaries: evidence.filter(({ primacy }) => primacy === 'primary').length,
    lines: EVIDENCE_GATES.map((id) => ({ id, standing: standingOf(id) })),
  }
}
