import { Form, Link } from '@remix-run/react'
import type { Finding } from '#app/core/review/rules/finding.ts'
import { FindingText } from '../assessment/finding-text.tsx'
import { Banner } from '../feedback/banner.tsx'
import { Button } from '../form/button.tsx'
import { Instant } from '../format.tsx'
import { useMessages } from '../messages.tsx'

export type ShownAlarm = {
  reviewId: string
  claimId: string
  shortClaim: string
  url: string
  findings: Finding[]
  raisedAt: string
  checkedAt: string
}

type AlarmListProps = { alarms: readonly ShownAlarm[]; mayCheck: boolean }

/** Every page that was broken when it was last fetched. */
export function AlarmList({ alarms, mayCheck }: AlarmListProps) {
  const t = useMessages().siteCheck.alarms
  if (alarms.length === 0) return <Banner tone="good" title={t.none} />
  return (
    <>
      <p className="mb-4 max-w-measure text-sm text-ink-soft">{t.lead}</p>
      <ul className="flex flex-col gap-4">
        {alarms.map((alarm) => (
          <li key={alarm.reviewId}>
            <Alarm alarm={alarm} mayCheck={mayCheck} />
          </li>
        ))}
      </ul>
    </>
  )
}

type AlarmProps = { alarm: ShownAlarm; mayCheck: boolean }

function Alarm({ alarm, mayCheck }: AlarmProps) {
  const t = useMessages().siteCheck.alarms
  const { reviewId, claimId, shortClaim, url, findings } = alarm
  return (
    <article className="flex flex-col gap-3 rounded-lg border border-danger/40 bg-sheet p-4">
      <h3 className="font-serif text-lg leading-snug">
        <Link to={`/desk/claims/${claimId}/publication`}>{shortClaim}</Link>
      </h3>
      <p className="text-sm text-ink-soft">
        {t.raised} <Instant value={alarm.raisedAt} width="short" /> ·{' '}
        {t.checked} <Instant value={alarm.checkedAt} width="short" />
      </p>
      <ul className="flex flex-col gap-3">
        {findings.map((finding, at) => (
          <li key={at}>
            <FindingText finding={finding} />
          </li>
        ))}
      </ul>
      <Form method="post" className="flex flex-wrap items-center gap-4">
        <input type="hidden" name="reviewId" value={reviewId} />
        {mayCheck && (
          <Button type="submit" name="intent" value="again" size="small">
            {t.again}
          </Button>
        )}
        <a href={url} className="text-sm">
          {t.open}
        </a>
      </Form>
    </article>
  )
}
