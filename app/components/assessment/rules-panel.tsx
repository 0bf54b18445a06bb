import type { Finding } from '#app/core/review/rules/finding.ts'
import type { Level, RuleId } from '#app/core/review/rules/rule-table.ts'
import { Card } from '../data/card.tsx'
import { Disclosure } from '../feedback/disclosure.tsx'
import { useMessages } from '../messages.tsx'
import { FindingText } from './finding-text.tsx'
import type { Assessed } from './gate-panel.tsx'
import { mendLink } from './mend-link.ts'

type RulesPanelProps = {
  assessed: Pick<Assessed, 'findings' | 'met' | 'notJudged'>
  /** Null where nothing can be mended: somebody else's markup. */
  claimId: string | null
}

const ORDER: readonly Level[] = ['E', 'W', 'I']

/** Every rule: what is broken first, what is met folded to a count. */
export function RulesPanel({ assessed, claimId }: RulesPanelProps) {
  const t = useMessages().draft.rules
  const { findings, met, notJudged } = assessed
  const broken = findings.toSorted(
    (a, b) => ORDER.indexOf(a.level) - ORDER.indexOf(b.level),
  )
  const count = new Set(findings.map(({ id }) => id)).size
  return (
    <Card title={t.title}>
      <p className="mb-3 text-sm text-ink-soft" role="status">
        {t.broken(count)}
      </p>
      <ul className="flex flex-col gap-3">
        {broken.map((finding, at) => (
          <BrokenRule key={at} finding={finding} claimId={claimId} />
        ))}
      </ul>
      {met.length > 0 && (
        <Disclosure
          summary={
            <span>
              {t.met(met.length)}
              {notJudged > 0 && (
                <span className="text-ink-faint">
                  {' '}
                  · {t.notJudged(notJudged)}
                </span>
              )}
            </span>
          }
        >
          <MetRules ids={met} />
        </Disclosure>
      )}
    </Card>
  )
}

type BrokenRuleProps = { finding: Finding; claimId: string | null }

function BrokenRule({ finding, claimId }: BrokenRuleProps) {
  const { ruleWords, draft } = useMessages()
  const { field } = finding
  return (
    <li>
      <FindingText finding={finding}>
        {field && claimId && (
          <p>
            <a href={mendLink(field, claimId)}>
              {draft.rules.mendIn(ruleWords.mendFields[field])}
            </a>
          </p>
        )}
      </FindingText>
    </li>
  )
}

function MetRules({ ids }: { ids: readonly RuleId[] }) {
  return (
    <ul className="flex flex-wrap gap-1.5 font-mono text-xs text-ink-soft">
      {ids.map((id) => (
        <li
          key={id}
          className="rounded-sm bg-good-wash px-1.5 py-0.5 text-good"
        >
          {id}
        </li>
      ))}
    </ul>
  )
}
