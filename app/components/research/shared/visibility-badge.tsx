import { Globe, Lock, Users } from 'lucide-react'
import type { Visibility } from '#app/core/research/research.ts'
import { Badge, type BadgeTone } from '../../data/badge.tsx'
import { useMessages } from '../../messages.tsx'

type VisibilityBadgeProps = {
  visibility: Visibility
  audience: readonly { id: string; name: string }[]
}

/** Who sees something: word, icon and colour; names as a tip. */
export function VisibilityBadge(props: VisibilityBadgeProps) {
  const { visibility, audience } = props
  const { research, states } = useMessages()
  const { Icon, tone } = LOOKS[visibility]
  const names = audience.map(({ name }) => name).join(', ')
  const seenBy = research.audience.seenBy(names)
  return (
    <span
      className="inline-flex"
      title={visibility === 'named' ? seenBy : undefined}
    >
      <Badge tone={tone} icon={<Icon aria-hidden />}>
        {states.visibility[visibility]}
        {visibility === 'named' && <span className="sr-only">: {seenBy}</span>}
      </Badge>
    </span>
  )
}

const LOOKS: Record<Visibility, { Icon: typeof Globe; tone: BadgeTone }> = {
  public: { Icon: Globe, tone: 'accent' },
  desk: { Icon: Users, tone: 'plain' },
  named: { Icon: Lock, tone: 'warn' },
}
