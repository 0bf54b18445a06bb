import { Banner } from '../feedback/banner.tsx'
import { Instant } from '../format.tsx'
import { useMessages } from '../messages.tsx'
import { Button } from '../form/button.tsx'
import type { KeptDraft } from './use-kept-draft.ts'

/** Offers to bring back what this browser kept. */
export function KeptNotice({ draft }: { draft: KeptDraft }) {
  const t = useMessages().form
  if (!draft.kept) return null
  return (
    <Banner
      tone="warn"
      live="status"
      title={
        <>
          {t.keptTitle} (
          <Instant value={draft.kept.keptAt} />)
        </>
      }
      actions={
        <>
          <Button size="small" tone="primary" onClick={draft.restore}>
            {t.restore}
          </Button>
          <Button size="small" onClick={draft.discard}>
            {t.discard}
          </Button>
        </>
      }
    >
      {t.keptBody}
    </Banner>
  )
}
