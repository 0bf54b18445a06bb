import { reviewPath } from '#app/core/review/content.ts'
import type { NoticePage } from '#app/core/publication/public-page.ts'
import { Day } from '../format.tsx'
import { useMessages } from '../messages.tsx'

type NoticeArticleProps = Omit<NoticePage, 'kind' | 'site'>

/** What stands where a check was: that it is gone, since when and why. */
export function NoticeArticle(props: NoticeArticleProps) {
  const { slug, shortClaim, state, reason, since, versions } = props
  const t = useMessages().publicSite
  const texts = t.noticePage
  const isWithdrawn = state === 'withdrawn'
  return (
    <article className="flex max-w-measure flex-col gap-5">
      <h1 className="font-serif text-3xl font-semibold">
        {isWithdrawn ? texts.withdrawn : texts.hidden}
      </h1>
      <p className="text-lg">
        {isWithdrawn ? texts.withdrawnBody : texts.hiddenBody}{' '}
        <Day value={since.slice(0, 10)} />.
      </p>
      {shortClaim && (
        <p>
          <span className="block text-sm text-ink-faint">{texts.claim}</span>
          <span className="font-serif text-lg">{shortClaim}</span>
        </p>
      )}
      {reason && (
        <p>
          <span className="block text-sm text-ink-faint">{texts.reason}</span>
          <span className="font-serif text-lg whitespace-pre-line">
            {reason}
          </span>
        </p>
      )}
      {versions > 0 && (
        <nav aria-label={texts.versions} className="text-sm">
          <p className="text-ink-faint">{texts.versions}</p>
          <ul className="flex flex-wrap gap-x-4">
            {Array.from({ length: versions }, (_, index) => index + 1).map(
              (number) => (
                <li key={number}>
                  <a href={`${reviewPath(slug)}/versions/${number}`}>
                    {t.reviewPage.versionOf(number)}
                  </a>
                </li>
              ),
            )}
          </ul>
        </nav>
      )}
      <p className="text-sm">
        <a href="/corrections">{texts.policy}</a>
        {' · '}
        <a href="/log">{texts.record}</a>
      </p>
    </article>
  )
}
