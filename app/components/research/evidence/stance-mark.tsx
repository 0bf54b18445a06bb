import { CircleMinus, CirclePlus, Info } from 'lucide-react'
import type { Stance } from '#app/core/research/research.ts'
import { Badge, type BadgeTone } from '../../data/badge.tsx'
import { useMessages } from '../../messages.tsx'

/** How a source bears on the claim: word, icon and colour. */
export function StanceMark({ stance }: { stance: Stance }) {
  const t = useMessages().states.stance
  const { Icon, tone } = LOOKS[stance]
  return (
    <Badge tone={tone} icon={<Icon aria-hidden />}>
      {t[stance]}
    </Badge>
  )
}

const LOOKS: Record<Stance, { Icon: typeof Info; tone: BadgeTone }> = {
  supports: { Icon: CirclePlus, tone: 'good' },
  refutes: { Icon: CircleMinus, tone: 'danger' },
  context: { Icon: Info, tone: 'plain' },
}
