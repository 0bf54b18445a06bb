import type { ScaleLabel } from '#app/core/rating/scale.ts'
import { useMessages } from '../messages.tsx'
import { VerdictBadge } from '../verdict/verdict-badge.tsx'

type ScaleLabelsProps = {
  title: string
  lead?: string
  labels: readonly ScaleLabel[]
  bounds: { worst: number; best: number }
}

/** What each verdict says, and its number where it has one. */
export function ScaleLabels(props: ScaleLabelsProps) {
  const { title, lead, labels, bounds } = props
  const t = useMessages().publicSite.scalePage
  const hasNumbers = labels.some(({ value }) => value !== null)
  return (
    <section className="mt-8 first-of-type:mt-0">
      <h2 className="font-serif text-xl font-semibold">{title}</h2>
      {lead && <p className="mt-1 max-w-measure text-ink-soft">{lead}</p>}
      <table className="mt-3 w-full max-w-3xl border-collapse text-start">
        <thead className="text-xs text-ink-faint">
          <tr className="border-b border-line-strong/60">
            {hasNumbers && (
              <th scope="col" className="w-16 py-2 text-start font-medium">
                {t.number}
              </th>
            )}
            <th scope="col" className="py-2 text-start font-medium">
              {t.label}
            </th>
          </tr>
        </thead>
        <tbody>
          {labels.map(({ key, name, meaning, value }) => (
            <tr key={key} className="border-b border-line align-top">
              {hasNumbers && (
                <td className="py-3 font-serif text-xl tabular-nums">
                  {value}
                </td>
              )}
              <th scope="row" className="py-3 text-start font-normal">
                <a
                  href={`/?verdict=${encodeURIComponent(key)}`}
                  title={t.checksWith(name)}
                >
                  <VerdictBadge verdict={{ label: name, value, ...bounds }} />
                </a>
                <p className="mt-1.5">{meaning}</p>
              </th>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
