import type { ReactNode } from 'react'
import { classNames } from '../class-names.ts'

export type BadgeTone =
  'plain' | 'accent' | 'good' | 'warn' | 'danger' | 'marker' | 'outside'

type BadgeProps = { tone?: BadgeTone; icon?: ReactNode; children: ReactNode }

/** A short word in a coloured box. */
export function Badge({ tone = 'plain', icon, children }: BadgeProps) {
  return (
    <span data-badge className={classNames(BADGE, TONES[tone])}>
      {icon}
      {children}
    </span>
  )
}

export const BADGE =
  'inline-flex items-center gap-1.5 rounded-sm px-2 py-0.5 align-middle text-xs font-medium whitespace-nowrap [&_svg]:size-3.5 [&_svg]:shrink-0'

const TONES: Record<BadgeTone, string> = {
  plain: 'bg-wash text-ink-soft',
  accent: 'bg-accent-wash text-accent',
  good: 'bg-good-wash text-good',
  warn: 'bg-warn-wash text-warn',
  danger: 'bg-danger-wash text-danger',
  marker: 'bg-marker text-on-marker',
  outside: 'bg-verdict-outside-wash text-verdict-outside',
}
