import { Form, Link } from '@remix-run/react'
import { Archive, CircleAlert, Clock } from 'lucide-react'
import { SubmitButton } from '../../form/submit-button.tsx'
import { CopyButton } from '../../form/copy-button.tsx'
import { Instant } from '../../format.tsx'
import { useMessages } from '../../messages.tsx'
import type { ShownEvidence } from './shown-evidence.ts'

type SnapshotStateProps = { evidence: ShownEvidence; mayFetch: boolean }

/** Whether the desk has kept the page of a source. */
export function SnapshotState({ evidence, mayFetch }: SnapshotStateProps) {
  const t = useMessages().research.snapshot
  const { snapshotState, url } = evidence
  if (!url) return null
  if (snapshotState === 'taken') return <Taken evidence={evidence} />
  if (snapshotState === 'waiting')
    return (
      <p className={LINE}>
        <Clock aria-hidden /> {t.waiting} <Link to="?">{t.reload}</Link>
      </p>
    )
  return (
    <div className={LINE}>
      {snapshotState === 'failed' ? (
        <>
          <CircleAlert aria-hidden className="text-warn" />
          <span>
            {t.failed} {failureText(evidence.snapshotFailure, t)}
          </span>
        </>
      ) : (
        t.none
      )}
      {mayFetch && (
        <Form method="post">
          <input type="hidden" name="target" value={evidence.id} />
          <SubmitButton value="retake-snapshot" tone="secondary" size="small">
            {snapshotState === 'failed' ? t.again : t.first}
          </SubmitButton>
        </Form>
      )}
    </div>
  )
}

function Taken({ evidence }: { evidence: ShownEvidence }) {
  const t = useMessages().research.snapshot
  const { snapshotId, snapshotSha256, snapshotTakenAt } = evidence
  return (
    <p className={LINE}>
      <Archive aria-hidden className="text-good" />
      <span>
        {t.taken} {snapshotTakenAt && <Instant value={snapshotTakenAt} />}
      </span>
      <a href={`/desk/snapshots/${snapshotId}`}>{t.read}</a>
      {snapshotSha256 && (
        <>
          <span title={snapshotSha256}>
            {t.hash} <code>{snapshotSha256.slice(0, 10)}…</code>
          </span>
          <CopyButton text={snapshotSha256} label={t.copyHash} />
        </>
      )}
    </p>
  )
}

type Texts = {
  whyNot: Record<string, string>
  unknownFailure: string
}

function failureText(failure: string | null, t: Texts) {
  return t.whyNot[failure ?? ''] ?? t.unknownFailure
}

const LINE =
  'flex flex-wrap items-center gap-x-2.5 gap-y-1 text-xs text-ink-soft [&>svg]:size-4 [&>svg]:shrink-0'
