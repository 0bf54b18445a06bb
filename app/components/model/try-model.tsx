import { Form } from '@remix-run/react'
import type { RunFailure } from '#app/core/model/refusals.ts'
import { Card } from '../data/card.tsx'
import { Banner } from '../feedback/banner.tsx'
import { SubmitButton } from '../form/submit-button.tsx'
import { useMessages } from '../messages.tsx'

/** What came of sending the endpoint one sentence. */
export type Tried =
  | { ok: true; milliseconds: number; kept: number }
  | { ok: false; failure: RunFailure; status: number | null }

/** Sends the saved endpoint one sentence, and says plainly what came back. */
export function TryModel({ tried }: { tried: Tried | undefined }) {
  const t = useMessages().model
  return (
    <Card title={t.tryTitle}>
      <Form method="post" className="flex flex-col items-start gap-4">
        <p className="text-sm text-ink-soft">{t.tryHint}</p>
        {tried && <TriedBanner tried={tried} />}
        <SubmitButton tone="secondary" value="try">
          {t.try}
        </SubmitButton>
      </Form>
    </Card>
  )
}

function TriedBanner({ tried }: { tried: Tried }) {
  const t = useMessages().model
  if (!tried.ok)
    return (
      <Banner tone="danger" live="alert" title={t.notTried}>
        {t.failures[tried.failure](tried.status)}
      </Banner>
    )
  const seconds = Math.max(0.1, tried.milliseconds / 1000).toFixed(1)
  return (
    <Banner
      tone={tried.kept > 0 ? 'good' : 'warn'}
      live="status"
      title={t.tried(seconds, tried.kept)}
    />
  )
}
