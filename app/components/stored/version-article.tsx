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
        </Section>
      )}
      <ReviewArticle content={content} site={site} articleId={null} />
    </div>
  )
}
