import type { JsonObject, Located } from '../json/json.ts'
import type { RuleContext } from './context.ts'
import type { Outcome } from './finding.ts'
import type { RuleId } from './rule-table.ts'

/** One review under the rules; in checks its own root is "$". */
export type Subject = {
  review: JsonObject
  /** Where it stands in the whole of the markup. */
  path: string
  /** The review as a located value, to walk down from. */
  root: Located
  /** The `@context` that holds for it, its own or its container's. */
  context: unknown
  place: 'root' | 'graph'
  /** How many reviews of the same markup give each `url`. */
  urlCounts: Map<unknown, number>
  /** The text it was parsed from, where there was one. */
  raw: string | null
}

/** One rule: its breaches, none when met, null when it cannot be judged. */
export type Check = (subject: Subject, known: RuleContext) => Outcome

/** The checks of one section, by the id of their rule. */
export type RuleSet = Partial<Record<RuleId, Check>>
