import type { RuleReport } from '#app/core/review/rules/finding.ts'
import type { Level, RuleId } from '#app/core/review/rules/rule-table.ts'
import { FindingText } from '../assessment/finding-text.tsx'
import { Banner } from '../feedback/banner.tsx'
import { Disclosure } from '../feedback/disclosure.tsx'
import { useMessages } from '../messages.tsx'

const ORDER: readonly Level[] = ['E', 'W', 'I']

type RuleReportProps = {
  report: RuleReport
  /** The address that was asked, or null for a text that was pasted. */
  url: string | null
}

/** What the rules say: what is broken first, the rest folded to counts. */
export function RuleReportText({ report, url }: RuleReportProps) {
  const t = useMessages().validate
  const { findings, met, notApplicable } = report
  const broken = findings.toSorted(
    (a, b) => ORDER.indexOf(a.level) - ORDER.indexOf(b.level),
  )
  return (
    <section aria-labelledby="report" className="flex flex-col gap-5">
      <h2 id="report" className="font-serif text-2xl font-semibold">
        {t.report}
      </h2>
      <p className="-mt-3 text-sm wrap-anywhere text-ink-soft">
        {url === null ? t.ofText : t.ofAddress(url)}
      </p>
      <Verdict report={report} />
      <ul className="flex flex-col gap-4">
        {broken.map((finding, at) => (
          <li key={at}>
            <FindingText finding={finding} />
          </li>
        ))}
      </ul>
      <div>
        <Ids summary={t.met(met.length)} ids={met} />
        <Ids summary={t.notJudged(notApplicable.length)} ids={notApplicable} />
      </div>
    </section>
  )
}

function Verdict({ report }: Pick<RuleReportProps, 'report'>) {
  const t = useMessages().validate.verdicts
  const count = (level: Level) =>
    new Set(
      report.findings
        .filter((finding) => finding.level === level)
        .map(({ id }) => id),
    ).size
  const [errors, warnings] = [count('E'), count('W')]
  if (errors > 0)
    return <Banner tone="danger" live="status" title={t.errors(errors)} />
  if (warnings > 0)
    return <Banner tone="warn" live="status" title={t.warnings(warnings)} />
  return <Banner tone="good" live="status" title={t.none} />
}

function Ids({ summary, ids }: { summary: string; ids: readonly RuleId[] }) {
  if (ids.length === 0) return null
  return (
    <Disclosure summary={summary}>
      <ul className="flex flex-wrap gap-1.5 font-mono text-xs text-ink-soft">
        {ids.map((id) => (
          <li key={id} className="rounded-sm bg-wash px-1.5 py-0.5">
            {id}
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
