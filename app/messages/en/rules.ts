import type { DiffField } from '#app/core/review/diff.ts'
import type { GateId } from '#app/core/review/gate.ts'
import type {
  Level,
  MendField,
  RuleId,
} from '#app/core/review/rules/rule-table.ts'

import { claimRules } from './rules/claim.ts'
import { diffFieldNames, mendFieldNames } from './rules/fields.ts'
import { gateTexts } from './rules/gate.ts'
import { pageRules } from './rules/page.ts'
import { reviewRules } from './rules/review.ts'

/** What each rule of the validator finds wrong, and how to mend it. */
export const rules: Record<RuleId, { says: string; mend: string }> = {
  ...reviewRules,
  ...claimRules,
  ...pageRules,
}

/** Words around the rules: levels, the gate, and the fields they name. */
export const ruleWords: {
  levels: Record<Level, string>
  gate: Record<GateId, { says: string; mend: string }>
  mendFields: Record<MendField, string>
  diffFields: Record<DiffField, string>
} = {
  levels: {
    E: 'Must be mended',
    W: 'Should be mended',
    I: 'Good to know',
  },
  gate: gateTexts,
  mendFields: mendFieldNames,
  diffFields: diffFieldNames,
}
