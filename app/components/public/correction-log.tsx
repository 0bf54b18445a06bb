import { reviewPath, type CorrectionClass } from '#app/core/review/content.ts'
import { Badge } from '../data/badge.tsx'
import { Day } from '../format.tsx'
import { useMessages } from '../messages.tsx'

type LoggedCorrection = {
  id: string
  class: CorrectionClass
  note: string
  number: number
  slug: string
  shortClaim: string
  on: string
}

type LoggedWithdrawal = {
  slug: string
  /** Null where the claim itself must not be shown. */
  shortClaim: string | null
  reason: string
  on: string
}

type CorrectionLogProps = {
  corrections: readonly LoggedCorrection[]
  withdrawn: readonly LoggedWithdrawal[]
  older: string | null
}

/** Every correction and withdrawal in public, the newest first. */
export function CorrectionLog(props: CorrectionLogProps) {
  const { corrections, withdrawn, older } = props
  const t = useMessages().publicSite
  if (corrections.length + withdrawn.length === 0)
    return <p className="text-ink-soft">{t.policyPages.logEmpty}</p>
  return (
    <>
      <ol className="flex flex-col gap-6">
        {withdrawn.map((each) => (
          <li key={each.slug} className="max-w-measure">
            <p className="flex flex-wrap items-center gap-2 text-sm text-ink-faint">
              <Badge tone="danger">{t.policyPages.withdrawn}</Badge>
              <Day value={each.on} />
            </p>
            <p className="mt-1 font-serif text-lg">
              <a href={reviewPath(each.slug)}>
                {each.shortClaim ?? t.noticePage.withdrawn}
              </a>
            </p>
            <p className="text-ink-soft">{each.reason}</p>
          </li>
        ))}
        {corrections.map((each) => (
          <li key={each.id} className="max-w-measure">
            <p className="flex flex-wrap items-center gap-2 text-sm text-ink-faint">
              <Badge tone="marker">{t.reviewPage.classes[each.class]}</Badge>
              <Day value={each.on} />
              <a href={`${reviewPath(each.slug)}/versions/${each.number}`}>
                {t.reviewPage.versionOf(each.number)}
              </a>
            </p>
            <p className="mt-1 font-serif text-lg">
              <a href={reviewPath(each.slug)}>{each.shortClaim}</a>
            </p>
            <p className="text-ink-soft">{each.note}</p>
          </li>
        ))}
      </ol>
      {older && (
        <p className="mt-6">
          <a href={older}>{t.policyPages.older}</a>
        </p>
      )}
    </>
  )
}
