import { Form } from '@remix-run/react'
import { Progress } from '../feedback/progress.tsx'
import { SubmitButton } from '../form/submit-button.tsx'
import { useMessages } from '../messages.tsx'
import { useRefresh } from '../research/use-refresh.ts'
import type { ShownReport } from './report-list.tsx'

type RunCheckProps = {
  /** The check under way, or null. */
  running: ShownReport | null
  mayCheck: boolean
}

/** Starts a check of the whole site, or shows how far it has come. */
export function RunCheck({ running, mayCheck }: RunCheckProps) {
  const t = useMessages().siteCheck.reports
  useRefresh(running !== null)
  if (running)
    return (
      <Progress label={t.running} value={running.checked} max={running.pages} />
    )
  if (!mayCheck) return null
  return (
    <Form method="post">
      <SubmitButton value="run" tone="secondary">
        {t.run}
      </SubmitButton>
    </Form>
  )
}
