import { Bot } from 'lucide-react'
import { useMessages } from '../messages.tsx'
import { Badge } from './badge.tsx'

/** Marks a claim that a model proposed. */
export function MachineBadge() {
  const t = useMessages().model
  return (
    <span title={t.badgeHint}>
      <Badge tone="outside" icon={<Bot aria-hidden />}>
        {t.badge}
      </Badge>
    </span>
  )
}
