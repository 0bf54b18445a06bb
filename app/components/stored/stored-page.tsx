import { reviewPath } from '#app/core/review/content.ts'
import type {
  NoticePage,
  PublicPage,
} from '#app/core/publication/public-page.ts'
import { messagesFor } from '#app/messages/index.ts'
import { NoticeArticle } from './notice-article.tsx'
import { PublicDocument, type PageFiles } from './public-document.tsx'
import { metaOf, ReviewArticle } from '../review/review-article.tsx'
import { VersionArticle } from './version-article.tsx'

type StoredPageProps = { page: PublicPage; files: PageFiles }

/** The whole document of a page that is kept as bytes. */
export function StoredPage({ page, files }: StoredPageProps) {
  const { site } = page
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
      meta={metaOf(content)}
      jsonLd={page.jsonLd}
    >
      <ReviewArticle {...{ site, content }} articleId={page.articleId} />
    </PublicDocument>
  )
}

function metaOfNotice({ site, slug, state }: NoticePage) {
  const t = messagesFor(site.language).publicSite.noticePage
  const title = state === 'withdrawn' ? t.withdrawn : t.hidden
  return { title, description: title, canonical: reviewPath(slug) }
}
