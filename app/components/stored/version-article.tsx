import { diffContents } from '#app/core/review/diff.ts'
import { reviewPath, type ReviewContent } from '#app/core/review/content.ts'
import type {
  PublicSite,
  VersionPage,
} from '#app/core/publication/public-page.ts'
import { Banner } from '../feedback/banner.tsx'
import { Day } from '../format.tsx'
import { useMessages } from '../messages.tsx'
import { Differences } from '../review/differences.tsx'
import { ReviewArticle } from '../review/review-article.tsx'
import { Section } from '../review/section.tsx'

type VersionArticleProps = {
  content: ReviewContent
  previous: VersionPage['previous']
  site: PublicSite
}

/** One version as it was, and what it changed of the one before. */
export function VersionArticle(props: VersionArticleProps) {
  const { content, previous, site } = props
  const t = useMessages().publicSite
  return (
    <div className="flex flex-col gap-8">
      <Banner
        title={
          <>
            {t.reviewPage.versionOf(content.version)},{' '}
            {t.versionPage.publishedOn}{' '}
            <Day value={content.publishedAt.slice(0, 10)} />,{' '}
            {t.versionPage.body}
          </>
        }
      >
        <a href={reviewPath(content.slug)}>{t.versionPage.current}</a>
      </Banner>
      {previous && (
        <Section id="changed" title={t.versionPage.changed}>
          <Differences differences={diffContents(previous, content)} />
          <EarlierVersions content={content} />
        </Section>
      )}
      <ReviewArticle content={content} site={site} articleId={null} />
    </div>
  )
}

/** Leads to what differs from versions before the last. */
function EarlierVersions({ content }: Pick<VersionArticleProps, 'content'>) {
  const t = useMessages().publicSite
  const { slug, version } = content
  const path = `${reviewPath(slug)}/versions/${version}`
  const earlier = Array.from({ length: version - 1 }, (_, index) => index + 1)
  return (
    <nav
      aria-label={t.versionPage.compareEarlier}
      className="mt-5 flex flex-wrap gap-x-4 gap-y-1 text-sm"
    >
      <span className="text-ink-faint">{t.versionPage.compareEarlier}</span>
      {earlier.map((number) => (
        <a key={number} href={`${path}?against=${number}`}>
          {t.reviewPage.versionOf(number)}
        </a>
      ))}
    </nav>
  )
}
