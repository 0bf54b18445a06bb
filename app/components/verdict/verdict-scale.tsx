import { classNames } from '../class-names.ts'
import { useMessages } from '../messages.tsx'
import { toneOf, type ShownVerdict, type VerdictTone } from './tone.ts'

type VerdictScaleProps = { verdict: ShownVerdict }

/** Five steps from least to most true, with the verdict's own lifted out. */
export function VerdictScale({ verdict }: VerdictScaleProps) {
  const t = useMessages().common
  const tone = toneOf(verdict)
  return (
    <div className="w-full max-w-64">
      <p className="sr-only">
        {tone === 'outside' ? t.verdictOutside : t.verdictPlace(Number(tone))}
      </p>
      <div aria-hidden>
        <div className="flex h-3 items-center gap-1">
          {STEPS.map((step) => (
            <span
              key={step}
              className={classNames(
                'flex-1 rounded-full',
                step === tone ? `h-3 ${BARS[step]}` : 'h-1.5 bg-line',
              )}
            />
          ))}
        </div>
        <p className="mt-1 flex justify-between text-xs text-ink-faint">
          <span>{t.leastTrue}</span>
          <span>{t.mostTrue}</span>
        </p>
      </div>
    </div>
  )
}

const STEPS = ['1', '2', '3', '4', '5'] as const

/** Solid bars by step, for shares and agreement. */
export const BARS: Record<VerdictTone, string> = {
  '5': 'bg-verdict-5',
  '4': 'bg-verdict-4',
  '3': 'bg-verdict-3',
  '2': 'bg-verdict-2',
  '1': 'bg-verdict-1',
  outside: 'bg-verdict-outside',
}
