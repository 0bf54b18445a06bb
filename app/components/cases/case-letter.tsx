import { messagesFor } from '#app/messages/index.ts'
import { Card } from '../data/card.tsx'
import { CopyButton } from '../form/copy-button.tsx'
import { useMessages } from '../messages.tsx'
import type { CasePageProps } from './case-page.tsx'

/** The answer as a letter, for an editor to copy. */
export function CaseLetter(props: CasePageProps) {
  const { contact, desk, publicUrl, case: shown } = props
  const t = useMessages().cases.page
  const { answer, outcome, reference } = shown
  if (!answer || !outcome || !contact) return null
  const { subject, text } = messagesFor(desk.language).cases.letter({
    deskName: desk.name,
    reference,
    outcome,
    answer,
    address: publicUrl,
  })
  return (
    <Card title={t.letter} actions={<CopyButton text={text} label={t.copy} />}>
      <p className="mb-2 text-sm text-ink-faint">{subject}</p>
      <p className="font-serif break-words whitespace-pre-line select-all">
        {text}
      </p>
    </Card>
  )
}
