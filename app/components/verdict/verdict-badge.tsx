import { classNames } from '../class-names.ts'
import { useMessages } from '../messages.tsx'
import { toneOf, type ShownVerdict, type VerdictTone } from './tone.ts'
import { VerdictIcon } from './verdict-icon.tsx'

type VerdictBadgeProps = {
  verdict: ShownVerdict
  size?: 'small' | 'normal' | 'large'
}

/** A verdict: its word, a shape and a colour. */
export function VerdictBadge({ verdict, size = 'normal' }: VerdictBadgeProps) {
  const t = useMessages().common
  const tone = toneOf(verdict)
  return (
    <span
      data-badge
      className={classNames(
        'inline-flex items-center rounded-md align-middle font-semibold [&_svg]:shrink-0',
        SIZES[size],
        TONES[tone],
      )}
    >
      <VerdictIcon tone={tone} />
      <span className="sr-only">{t.verdictOf('')}</span>
      {verdict.label}
    </span>
  )
}

const SIZES = {
  small: 'gap-1.5 px-2 py-0.5 text-xs [&_svg]:size-3.5',
  normal: 'gap-2 px-2.5 py-1 text-sm [&_svg]:size-4.5',
  large: 'gap-2.5 px-4 py-2 font-serif text-xl [&_svg]:size-6.5',
}

/** Text, ground and the cut-out of the icon, by step. */
export const TONES: Record<VerdictTone, string> = {
  '5': 'bg-verdict-5-wash text-verdict-5 [--verdict-ground:var(--color-verdict-5-wash)]',
  '4': 'bg-verdict-4-wash text-verdict-4 [--verdict-ground:var(--color-verdict-4-wash)]',
  '3': 'bg-verdict-3-wash text-verdict-3 [--verdict-ground:var(--color-verdict-3-wash)]',
  '2': 'bg-verdict-2-wash text-verdict-2 [--verdict-ground:var(--color-verdict-2-wash)]',
  '1': 'bg-verdict-1-wash text-verdict-1 [--verdict-ground:var(--color-verdict-1-wash)]',
  outside:
    'bg-verdict-outside-wash text-verdict-outside [--verdict-ground:var(--color-verdict-outside-wash)]',
}
