import { CircleAlert, CircleCheck, CircleDashed } from 'lucide-react'
import type { EvidenceGateId } from '#app/core/review/gate.ts'
import { Card } from '../data/card.tsx'
import { useMessages } from '../messages.tsx'

type Standing = 'met' | 'excused' | 'missing'

type GateStandingProps = {
  gate: {
    weight: 'stops' | 'warns'
    publicSources: number
    origins: number
    primaries: number
    lines: readonly { id: EvidenceGateId; standing: Standing }[]
  }
}

/** What the evidence still lacks before a review may be submitted. */
export function GateStanding({ gate }: GateStandingProps) {
  const t = useMessages().research.gate
  const isMet = gate.lines.every(({ standing }) => standing !== 'missing')
  return (
    <Card title={t.title}>
      <ul className="grid gap-4 md:grid-cols-3">
        {gate.lines.map((line) => (
          <GateLine key={line.id} {...line} />
        ))}
      </ul>
      <p className="mt-4 text-sm text-ink-faint">
        {t.counts(gate.publicSources, gate.origins, gate.primaries)}.{' '}
        {t.onlyPublic} {!isMet && t[gate.weight]}
      </p>
    </Card>
  )
}

function GateLine({
  id,
  standing,
}: {
  id: EvidenceGateId
  standing: Standing
}) {
  const t = useMessages().research.gate
  const { asks, missing, excused } = t.lines[id]
  const { Icon, ink } = LOOKS[standing]
  return (
    <li className="flex gap-2.5 text-sm">
      <Icon aria-hidden className={`mt-0.5 size-4.5 shrink-0 ${ink}`} />
      <div>
        <p className="font-medium">
          {asks} <span className={ink}>· {t.standing[standing]}</span>
        </p>
        {standing !== 'met' && (
          <p className="text-ink-soft">
            {standing === 'missing' ? missing : excused}
          </p>
        )}
      </div>
    </li>
  )
}

const LOOKS: Record<Standing, { Icon: typeof CircleCheck; ink: string }> = {
  met: { Icon: CircleCheck, ink: 'text-good' },
  excused: { Icon: CircleDashed, ink: 'text-ink-soft' },
  missing: { Icon: CircleAlert, ink: 'text-warn' },
}
