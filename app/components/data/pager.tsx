import { Link } from '@remix-run/react'
import { ArrowLeft, ArrowRight } from 'lucide-react'
import { buttonLook } from '../form/button.tsx'
import { useMessages } from '../messages.tsx'

type PagerProps = {
  /** Addresses of the page before and after; null where there is none. */
  newer: string | null
  older: string | null
}

/** Leads along a list that is paged by key. */
export function Pager({ newer, older }: PagerProps) {
  const t = useMessages().common
  if (!newer && !older) return null
  return (
    <nav aria-label={t.pages} className="flex justify-between gap-3 pt-4">
      {newer ? (
        <Link to={newer} rel="prev" className={buttonLook({})}>
          <ArrowLeft aria-hidden className="rtl:-scale-x-100" />
          {t.newer}
        </Link>
      ) : (
        <span />
      )}
      {older && (
        <Link to={older} rel="next" className={buttonLook({})}>
          {t.older}
          <ArrowRight aria-hidden className="rtl:-scale-x-100" />
        </Link>
      )}
    </nav>
  )
}
