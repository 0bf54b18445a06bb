import { CircleAlert, CircleCheck, TriangleAlert } from 'lucide-react'
import { stopsSubmission, type GateFinding } from '#app/core/review/gate.ts'
import type { Finding } from '#app/core/review/rules/finding.ts'
import type { RuleId } from '#app/core/review/rules/rule-table.ts'
import { Card } from '../data/card.tsx'
import { useMessages } from '../messages.tsx'
import { mendLink } from './mend-link.ts'
import { shortenGate } from './shorten-gate.ts'

/** What the desk says of a draft as it is now. */
export type Assessed = {
  findings: readonly Finding[]
  met: readonly RuleId[]
  notJudged: number
  gate: readonly GateFinding[]
  slug: 'free' | 'taken' | 'wanted'
  jsonLd: string
}

type GatePanelProps = { assessed: Assessed; claimId: string }

/** What still keeps the draft from an editor, the weightiest first. */
export function GatePanel({ assessed, claimId }: GatePanelProps) {
  const t = useMessages().draft.gate
  const { gate, slug } = assessed
  const isReady = !stopsSubmission([...gate]) && slug !== 'taken'
  return (
    <Card title={t.title}>
      {isReady && (
        <p className="flex items-center gap-2 text-sm text-good">
          <CircleCheck aria-hidden className="size-4" /> {t.ready}
        </p>
      )}
      <ul className="flex flex-col gap-3">
        {slug === 'taken' && <SlugLine text={t.slugTaken} />}
        {shortenGate(gate).map((finding, at) => (
          <GateLine key={at} finding={finding} claimId={claimId} />
        ))}
        {slug === 'wanted' && <SlugLine text={t.slugWanted} />}
      </ul>
    </Card>
  )
}

type GateLineProps = { finding: GateFinding; claimId: string }

function GateLine({ finding, claimId }: GateLineProps) {
  const { draft, rules, ruleWords } = useMessages()
  const { id, weight, field, rule, number } = finding
  const words = rule ? rules[rule] : ruleWords.gate[id]
  const Icon = weight === 'stops' ? CircleAlert : TriangleAlert
  return (
    <li className="flex gap-2.5 text-sm">
      <Icon
        aria-hidden
        className={`mt-0.5 size-4 shrink-0 ${weight === 'stops' ? 'text-danger' : 'text-warn'}`}
      />
      <div>
        <p className="font-medium">
          <span className="sr-only">{draft.gate[weight]}: </span>
          {words.says}
          {number !== undefined && ` [${number}]`}
          {rule && <span className="text-ink-faint"> {rule}</span>}
        </p>
        <p className="text-ink-soft">
          {words.mend}{' '}
          {field && <a href={mendLink(field, claimId)}>{draft.gate.mend}</a>}
        </p>
      </div>
    </li>
  )
}

function SlugLine({ text }: { text: string }) {
  const t = useMessages().draft.gate
  return (
    <li className="flex gap-2.5 text-sm">
      <TriangleAlert aria-hidden className="mt-0.5 size-4 shrink-0 text-warn" />
      <p>
        {text} <a href={mendLink('slug', '')}>{t.mend}</a>
      </p>
    </li>
  )
}
