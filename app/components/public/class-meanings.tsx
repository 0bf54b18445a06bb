import { CORRECTION_CLASSES } from '#app/core/review/content.ts'
import { useMessages } from '../messages.tsx'

/** What readers may take from the word over a correction. */
export function ClassMeanings() {
  const t = useMessages().publicSite
  return (
    <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-[max-content_1fr]">
      {CORRECTION_CLASSES.map((each) => (
        <div key={each} className="contents">
          <dt className="font-semibold">{t.reviewPage.classes[each]}</dt>
          <dd className="mb-2 text-ink-soft sm:mb-0">
            {t.policyPages.classMeanings[each]}
          </dd>
        </div>
      ))}
    </dl>
  )
}
