import { useEffect, useRef } from 'react'
import { Banner } from '../feedback/banner.tsx'
import { CopyButton } from '../form/copy-button.tsx'
import { CONTROL } from '../form/field.tsx'
import { Instant } from '../format.tsx'
import { useMessages } from '../messages.tsx'

type LinkToPassOnProps = { title: string; address: string; endsAt: string }

/** A one-time link that was just made, brought into view. Give it a `key` a link. */
export function LinkToPassOn(props: LinkToPassOnProps) {
  const { title, address, endsAt } = props
  const t = useMessages().people.link
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [])
  return (
    <div ref={box} tabIndex={-1}>
      <Banner tone="good" live="status" title={title}>
        <p>{t.body}</p>
        <p className="mt-1">
          {t.endsAt}: <Instant value={endsAt} />
        </p>
        <div className="mt-3 flex flex-wrap items-center gap-2">
          <input
            readOnly
            aria-label={t.address}
            value={address}
            onFocus={(event) => event.currentTarget.select()}
            className={`${CONTROL} flex-1 basis-60 font-mono text-sm`}
          />
          <CopyButton text={address} />
        </div>
      </Banner>
    </div>
  )
}
