import { useMessages } from '../messages.tsx'

type ProgressProps = { label: string; value?: number; max?: number }

/** How far long work has come; without a value, that it is under way. */
export function Progress({ label, value, max = 100 }: ProgressProps) {
  const t = useMessages().common
  return (
    <label className="flex flex-col gap-1 text-sm">
      <span className="flex justify-between gap-3">
        <span>{label}</span>
        {value !== undefined && (
          <span className="text-ink-faint tabular-nums">
            {t.progress(value, max)}
          </span>
        )}
      </span>
      <progress
        value={value}
        max={max}
        className="h-2 w-full appearance-none overflow-hidden rounded-full bg-wash accent-accent [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-wash [&::-webkit-progress-value]:bg-accent"
      />
    </label>
  )
}

/** Grey lines that keep the place of what is still coming. */
export function Skeleton({ lines = 3 }: { lines?: number }) {
  const t = useMessages().common
  return (
    <output className="flex flex-col gap-2">
      <span className="sr-only">{t.loading}</span>
      {Array.from({ length: lines }, (_, line) => (
        <span
          key={line}
          className="h-4 animate-pulse rounded-sm bg-wash last:w-2/3"
        />
      ))}
    </output>
  )
}
