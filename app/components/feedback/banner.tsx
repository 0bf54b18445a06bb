import { CircleCheck, Info, OctagonAlert, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { classNames } from '../class-names.ts'

export type BannerTone = 'info' | 'good' | 'warn' | 'danger'

export type BannerProps = {
  tone?: BannerTone
  title?: ReactNode
  children?: ReactNode
  /** Buttons or links, at the end. */
  actions?: ReactNode
  /** `status` or `alert` where it appears by itself after an action. */
  live?: 'status' | 'alert'
}

/** A message that stays in the page. */
export function Banner(props: BannerProps) {
  const { tone = 'info', title, children, actions, live } = props
  const Icon = ICONS[tone]
  return (
    <div
      role={live}
      className={classNames(
        'flex flex-wrap items-start gap-x-3 gap-y-2 rounded-md border px-4 py-3 text-sm text-ink',
        GROUNDS[tone],
      )}
    >
      <Icon
        aria-hidden
        className={classNames('mt-0.5 size-4.5 shrink-0', INKS[tone])}
      />
      <div className="min-w-0 flex-1 basis-48">
        {title && <p className="font-semibold">{title}</p>}
        {children && <div className="text-ink-soft">{children}</div>}
      </div>
      {actions && <div className="flex flex-wrap gap-2">{actions}</div>}
    </div>
  )
}

const ICONS: Record<BannerTone, typeof Info> = {
  info: Info,
  good: CircleCheck,
  warn: TriangleAlert,
  danger: OctagonAlert,
}

const GROUNDS: Record<BannerTone, string> = {
  info: 'border-accent/30 bg-accent-wash',
  good: 'border-good/30 bg-good-wash',
  warn: 'border-warn/30 bg-warn-wash',
  danger: 'border-danger/40 bg-danger-wash',
}

const INKS: Record<BannerTone, string> = {
  info: 'text-accent',
  good: 'text-good',
  warn: 'text-warn',
  danger: 'text-danger',
}
