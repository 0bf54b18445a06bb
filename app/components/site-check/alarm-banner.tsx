import { Banner } from '../feedback/banner.tsx'
import { LinkButton } from '../form/button.tsx'
import { useMessages } from '../messages.tsx'

export type Alarms = {
  /** Published pages that were broken when they were last fetched. */
  pages: number
  /** What the last check of the whole site found. */
  errors: number
}

/** Stands above every page of the desk while something published is broken. */
export function AlarmBanner({ alarms: { pages, errors } }: BannerProps) {
  const t = useMessages().siteCheck
  if (pages === 0 && errors === 0) return null
  return (
    <div data-screen-only className="mx-auto max-w-page px-4 pt-4 sm:px-6">
      <Banner
        tone="danger"
        title={pages > 0 ? t.alarms.banner(pages) : t.reports.banner(errors)}
        actions={
          <LinkButton to="/desk/site-check" size="small">
            {t.alarms.look}
          </LinkButton>
        }
      />
    </div>
  )
}

type BannerProps = { alarms: Alarms }
