import { RemixBrowser } from '@remix-run/react'
import { startTransition, StrictMode, useEffect } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { rememberTyping } from '#app/components/keep/early-typing.ts'

const giveBack = rememberTyping(document)

startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <RemixBrowser />
      <GiveBack />
    </StrictMode>,
  )
})

/** The effects of what stands before it have run when its own does. */
function GiveBack() {
  useEffect(giveBack, [])
  return null
}
