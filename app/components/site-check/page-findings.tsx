import { Link } from '@remix-run/react'
import { FindingText, type ShownFinding } from '../assessment/finding-text.tsx'
import { useMessages } from '../messages.tsx'

export type PageFinding = ShownFinding & {
  key: string
  page: string
  claimId: string | null
}

/** What was found, page by page, with the way to where it is mended. */
export function PageFindings({
  findings,
}: {
  findings: readonly PageFinding[]
}) {
  const t = useMessages().siteCheck.report
  const pages = [...Map.groupBy(findings, ({ page }) => page)]
  return (
    <ul className="flex flex-col gap-5">
      {pages.map(([page, ofPage]) => (
        <li
          key={page}
          className="flex flex-col gap-3 rounded-lg border border-line bg-sheet p-4"
        >
          <h3 className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 text-sm">
            <a href={page} className="font-mono wrap-anywhere">
              {page}
            </a>
            {ofPage[0]?.claimId && (
              <Link to={`/desk/claims/${ofPage[0].claimId}/publication`}>
                {t.toClaim}
              </Link>
            )}
          </h3>
          <ul className="flex flex-col gap-3">
            {ofPage.map((finding) => (
              <li key={finding.key}>
                <FindingText finding={finding} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}
