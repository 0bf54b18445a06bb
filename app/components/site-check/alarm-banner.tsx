import { Banner } from '../feedback/banner.tsx'
import { LinkButton } from '../form/button.tsx'
import { useMessages } from '../messages.tsx'

/** Stands above every page of the desk while a published page is broken. */
export function AlarmBanner({ count }: { count: number }) {
  const t = useMessages().siteCheck.alarms
  if (count === 0) return null
  return (
    <div data-screen-only className="mx-auto max-w-page px-4 pt-4 sm:px-6">
      <Banner
        tone="danger"
        title={t.banner(count)}
        actions={
          <LinkButton to="/desk/site-check" size="small">
            {t.look}
          </LinkButton>
        }
      />
    </div>
  )
}
