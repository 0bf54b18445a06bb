import { X } from 'lucide-react'
import { useState } from 'react'
import { IconButton } from '../form/button.tsx'
import { useHydrated } from '../hydrated.ts'
import { useMessages } from '../messages.tsx'
import { Banner, type BannerTone } from './banner.tsx'

export type FlashMessage = { tone: BannerTone; text: string }

/** What the last action came to, said once; give it a `key` per message. */
export function Flash({ flash }: { flash: FlashMessage | null }) {
  const t = useMessages().common
  const [isDismissed, setDismissed] = useState(false)
  const canDismiss = useHydrated()
  if (!flash || isDismissed) return null
  return (
    <Banner
      tone={flash.tone}
      live={flash.tone === 'danger' ? 'alert' : 'status'}
      title={flash.text}
      actions={
        canDismiss && (
          <IconButton
            label={t.dismiss}
            size="small"
            className="-my-1.5"
            icon={<X aria-hidden />}
            onClick={() => setDismissed(true)}
          />
        )
      }
    />
  )
}
