import { Check, Copy } from 'lucide-react'
import { useState } from 'react'
import { useHydrated } from '../hydrated.ts'
import { useMessages } from '../messages.tsx'
import { Button } from './button.tsx'
import { CONTROL } from './field.tsx'

type CopyButtonProps = { text: string; label?: string }

/** Copies `text`; there only once scripts run. */
export function CopyButton({ text, label }: CopyButtonProps) {
  const t = useMessages().common
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null)
  if (!useHydrated()) return null
  return (
    <span className="inline-flex items-center gap-2">
      <Button
        size="small"
        icon={
          outcome === 'copied' ? <Check aria-hidden /> : <Copy aria-hidden />
        }
        onClick={() => {
          navigator.clipboard.writeText(text).then(
            () => setOutcome('copied'),
            () => setOutcome('failed'),
          )
        }}
      >
        {label ?? t.copy}
      </Button>
      <output className="text-xs text-ink-soft">
        {outcome === 'copied' && t.copied}
        {outcome === 'failed' && t.copyFailed}
      </output>
    </span>
  )
}

type CopyTextProps = { text: string; label: string; rows?: number }

/** A text to take along: selectable by hand, copied by a button. */
export function CopyText({ text, label, rows = 8 }: CopyTextProps) {
  return (
    <div className="flex flex-col gap-2">
      <textarea
        readOnly
        aria-label={label}
        rows={rows}
        value={text}
        onFocus={(event) => event.currentTarget.select()}
        className={`${CONTROL} font-mono text-xs`}
      />
      <CopyButton text={text} />
    </div>
  )
}
