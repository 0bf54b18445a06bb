import { useEffect, useRef } from 'react'
import { Banner } from '../feedback/banner.tsx'
import { CopyButton } from '../form/copy-button.tsx'
import { CONTROL } from '../form/field.tsx'

type MadeSecretProps = {
  title: string
  body: string
  label: string
  secret: string
}

/** A secret that is shown this once. */
export function MadeSecret({ title, body, label, secret }: MadeSecretProps) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [])
  return (
    <div ref={box} tabIndex={-1}>
      <Banner tone="good" live="status" title={title}>
        <p>{body}</p>
        <div className="mt-3 flex flex-wrap items-center gap-2">
          <input
            readOnly
            aria-label={label}
            value={secret}
            onFocus={(event) => event.currentTarget.select()}
            className={`${CONTROL} flex-1 basis-60 font-mono text-sm`}
          />
          <CopyButton text={secret} />
        </div>
      </Banner>
    </div>
  )
}
