import {
  Archive,
  CheckCheck,
  CircleDashed,
  CircleSlash,
  Eye,
  Globe,
  Inbox,
  PencilLine,
  Scale,
  Search,
  Split,
  Undo2,
} from 'lucide-react'
import type { ClaimState } from '#app/core/claim/claim-state.ts'
import { useMessages } from '../messages.tsx'
import { Badge, type BadgeTone } from './badge.tsx'

/** Where a claim stands: word, icon and colour. */
export function StateBadge({ state }: { state: ClaimState }) {
  const t = useMessages().states
  const { tone, Icon } = LOOKS[state]
  return (
    <Badge tone={tone} icon={<Icon aria-hidden />}>
      {t.state[state]}
    </Badge>
  )
}

type StateLook = { tone: BadgeTone; Icon: typeof Inbox }

const LOOKS: Record<ClaimState, StateLook> = {
  candidate: { tone: 'marker', Icon: CircleDashed },
  dismissed: { tone: 'plain', Icon: CircleSlash },
  queued: { tone: 'plain', Icon: Inbox },
  researching: { tone: 'accent', Icon: Search },
  rating: { tone: 'accent', Icon: Scale },
  disputed: { tone: 'warn', Icon: Split },
  rated: { tone: 'accent', Icon: PencilLine },
  in_review: { tone: 'outside', Icon: Eye },
  approved: { tone: 'good', Icon: CheckCheck },
  published: { tone: 'good', Icon: Globe },
  correcting: { tone: 'warn', Icon: Undo2 },
  withdrawn: { tone: 'danger', Icon: Archive },
}
