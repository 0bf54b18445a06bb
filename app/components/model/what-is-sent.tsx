import { Card } from '../data/card.tsx'
import { useMessages } from '../messages.tsx'

/** What goes to the model, and what of its answer is believed. */
export function WhatIsSent() {
  const t = useMessages().model
  return (
    <Card title={t.sentTitle}>
      <ul className="ms-5 flex list-disc flex-col gap-1.5 text-sm text-ink-soft">
        {t.sent.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Card>
  )
}
