import { useMessages } from '../messages.tsx'
import { Section } from '../review/section.tsx'

/** What the record proves, and what it does not. */
export function ThreatSummary() {
  const t = useMessages().log.recordPage
  return (
    <Section id="proves" title={t.proves}>
      <div className="grid gap-6 md:grid-cols-2">
        <Points title={t.does} points={t.doesPoints} />
        <Points title={t.doesNot} points={t.doesNotPoints} />
      </div>
    </Section>
  )
}

function Points({
  title,
  points,
}: {
  title: string
  points: readonly string[]
}) {
  return (
    <div>
      <h3 className="mb-2 text-sm font-semibold">{title}</h3>
      <ul className="flex list-disc flex-col gap-1.5 ps-5 text-sm">
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </div>
  )
}
