import type { ReactNode } from 'react'

type StatProps = { label: string; value: ReactNode; note?: ReactNode }

/** One figure with its name; several stand in a `<Stats>`. */
export function Stat({ label, value, note }: StatProps) {
  return (
    <div className="flex flex-col gap-0.5">
      <dt className="text-xs text-ink-faint">{label}</dt>
      <dd className="font-serif text-2xl font-semibold tabular-nums">
        {value}
        {note && (
          <span className="block font-sans text-xs font-normal text-ink-soft">
            {note}
          </span>
        )}
      </dd>
    </div>
  )
}

export function Stats({ children }: { children: ReactNode }) {
  return <dl className="flex flex-wrap gap-x-10 gap-y-5">{children}</dl>
}
