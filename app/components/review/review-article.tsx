import { newestFirst } from '#app/core/review/claim-review/build.ts'
import {
  proofPath,
  reviewPath,
  type ReviewContent,
} from '#app/core/review/content.ts'
import type { PublicSite } from '#app/core/publication/public-page.ts'
import { useMessages } from '../messages.tsx'
import { CiteBox } from './cite-box.tsx'
import { ClaimOrigin } from './claim-origin.tsx'
import { CorrectionNotices } from './correction-notices.tsx'
import { Explanation } from './explanation.tsx'
import { HowChecked } from './how-checked.tsx'
import { MediaSection } from './media-section.tsx'
import { QuestionList } from './question-list.tsx'
import { ReviewHead } from './review-head.tsx'
import { SourceList } from './source-list.tsx'
import { VerdictPanel } from './verdict-panel.tsx'
import { VersionList } from './version-list.tsx'

type ReviewArticleProps = {
  content: ReviewContent
  site: PublicSite
  articleId: string | null
}

/** One check as readers get it, from the claim to how to cite it. */
export function ReviewArticle(props: ReviewArticleProps) {
  const { content, site, articleId } = props
  const { claim, verdict, publisher, questions, sources } = content
  const numbers = sources.map(({ number }) => number)
  return (
    <article className="flex flex-col gap-10">
      <div className="flex flex-col gap-6">
        <ReviewHead content={content} />
        <VerdictPanel
          verdict={verdict}
          summary={content.summary}
          scaleUrl={publisher.scaleUrl}
        />
        <CorrectionNotices corrections={newestFirst(content.corrections)} />
      </div>
      <ClaimOrigin claim={claim} articleId={articleId} />
      <MediaSection media={content.media} />
      <div className="grid gap-10 lg:grid-cols-[minmax(0,1fr)_16rem] lg:gap-14">
        <div className="flex flex-col gap-10">
          <Explanation
            markdown={content.explanationMarkdown}
            numbers={numbers}
          />
          <QuestionList questions={questions} />
          <SourceList sources={sources} />
        </div>
        <div className="flex flex-col gap-8 text-sm">
          <HowChecked content={content} />
          <VersionList content={content} />
          <CiteBox content={content} site={site} />
          <Topics tags={content.tags} />
        </div>
      </div>
    </article>
  )
}

function Topics({ tags }: { tags: readonly string[] }) {
  const t = useMessages().publicSite.reviewPage
  if (tags.length === 0) return null
  return (
    <nav aria-label={t.tags}>
      <ul className="flex flex-wrap gap-2 text-sm">
        {tags.map((tag) => (
          <li key={tag}>
            <a
              href={`/?tag=${encodeURIComponent(tag)}`}
              className="inline-flex min-h-8 items-center rounded-full border border-line-strong/60 px-3 text-ink-soft no-underline hover:bg-wash"
            >
              {tag}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** What search engines and cards say of a check. */
export function metaOf(content: ReviewContent) {
  const { claim, verdict, summary, slug } = content
  return {
    title: `${claim.short}: ${verdict.label}`,
    description: summary.replace(/\s+/g, ' ').slice(0, 300),
    canonical: reviewPath(slug),
    isArticle: true,
    proof: `${proofPath(content)}.json`,
  }
}
