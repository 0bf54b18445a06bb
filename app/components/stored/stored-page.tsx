import { shareImageUrl } from '#app/core/publication/share-card.ts'
import { reviewPath, type ReviewContent } from '#app/core/review/content.ts'
import type {
  NoticePage,
  PublicPage,
} from '#app/core/publication/public-page.ts'
import { messagesFor } from '#app/messages/index.ts'
import { NoticeArticle } from './notice-article.tsx'
import { EmbedDocument } from './embed-document.tsx'
import { PublicDocument, type PageFiles } from './public-document.tsx'
import { metaOf, ReviewArticle } from '../review/review-article.tsx'
import { VersionArticle } from './version-article.tsx'

type StoredPageProps = { page: PublicPage; files: PageFiles }

/** The whole document of a page that is kept as bytes. */
export function StoredPage({ page, files }: StoredPageProps) {
  const { site } = page
  if (page.kind === 'embed') return <EmbedDocument {...{ page, files }} />
  if (page.kind === 'notice')
    return (
      <PublicDocument
        {...{ site, files }}
        section="checks"
        meta={metaOfNotice(page)}
      >
        <NoticeArticle {...page} />
      </PublicDocument>
    )
  const { content } = page
  if (page.kind === 'version')
    return (
      <PublicDocument
        {...{ site, files }}
        section="checks"
        meta={metaOf(content)}
      >
        <VersionArticle {...{ site, content }} previous={page.previous} />
      </PublicDocument>
    )
  return (
    <PublicDocument
      {...{ site, files }}
      section="checks"
      meta={{ ...metaOf(content), shared: sharedOf(content) }}
      jsonLd={page.jsonLd}
    >
      <ReviewArticle {...{ site, content }} articleId={page.articleId} />
    </PublicDocument>
  )
}

function sharedOf(content: ReviewContent) {
  const { claim, verdict } = content
  const t = messagesFor(content.language).feeds.share
  return {
    imagePath: shareImageUrl(content),
    imageAlt: t.alt(claim.short, verdict.label),
  }
}

function metaOfNotice({ site, slug, state }: NoticePage) {
  const t = messagesFor(site.language).publicSite.noticePage
  const title = state === 'withdrawn' ? t.withdrawn : t.hidden
  return { title, description: title, canonical: reviewPath(slug) }
}
