import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Quote } from '#app/components/data/quote.tsx'
import { Day } from '#app/components/format.tsx'
import { useMessages } from '#app/components/messages.tsx'
import { VerdictBadge } from '#app/components/verdict/verdict-badge.tsx'
import { listPublicReviews } from '#app/desk/feeds/list-public-reviews.ts'
import { publicMeta } from '#app/http/publish/public-meta.ts'
import { toCheck } from '#app/http/publish/to-check.ts'
import {
  findPublicArticle,
  listQuotes,
} from '#db/publication/public-articles.ts'

const MOST = 200

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { readDb, deskId, env } = context.app
  const articleId = params.articleId!
  const article = await findPublicArticle(readDb, deskId, articleId)
  if (!article) throw new Response(null, { status: 404 })
  const asked = { articleId, limit: MOST }
  const { reviews } = await listPublicReviews(readDb, deskId, asked)
  const claimIds = reviews.map(({ claimId }) => claimId)
  const quotes = await listQuotes(readDb, claimIds)
  return {
    article,
    checks: reviews.map((review) => ({
      ...toCheck(review),
      quote: quotes.get(review.claimId) ?? null,
    })),
    canonical: `${env.origin}/articles/${articleId}`,
  }
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  publicMeta(matches, {
    title: (t) => data?.article.headline ?? t.publicSite.articlePage.kicker,
    canonical: data?.canonical,
  })

export default function Article() {
  const { publicSite, feeds } = useMessages()
  const t = publicSite.articlePage
  const { article, checks } = useLoaderData<typeof loader>()
  return (
    <>
      <ArticleHead article={article} />
      <h2 className="mb-4 border-t border-line pt-6 text-sm font-semibold text-ink-faint">
        {t.checks(checks.length)}
      </h2>
      <ol className="flex flex-col gap-8">
        {checks.map(({ slug, shortClaim, quote, verdict }) => (
          <li
            key={slug}
            className="grid gap-x-6 gap-y-3 md:grid-cols-[1fr_11rem]"
          >
            <div className="flex max-w-2xl flex-col gap-2">
              <Quote lang={article.language}>{quote || shortClaim}</Quote>
              <p>
                <a href={`/reviews/${slug}`}>
                  {t.readCheck}
                  <span className="sr-only">: {shortClaim}</span>
                </a>
              </p>
            </div>
            <p className="md:text-end">
              <VerdictBadge verdict={verdict} />
            </p>
          </li>
        ))}
      </ol>
      <p className="mt-10 text-sm text-ink-faint">
        {t.note}{' '}
        <a href={`/articles/${article.id}/annotations.jsonld`}>
          {feeds.annotations.link}
        </a>
        .
      </p>
    </>
  )
}

type ArticleHeadProps = {
  article: {
    headline: string
    author: string | null
    publisher: string | null
    publishedOn: string | null
    canonicalUrl: string | null
    language: string
  }
}

function ArticleHead({ article }: ArticleHeadProps) {
  const t = useMessages().publicSite.articlePage
  const { headline, author, publisher, publishedOn, canonicalUrl } = article
  return (
    <header className="mb-8 flex flex-col gap-3">
      <p className="text-xs font-semibold tracking-widest text-accent uppercase">
        {t.kicker}
      </p>
      <h1
        lang={article.language}
        className="max-w-3xl font-serif text-3xl font-semibold"
      >
        {headline}
      </h1>
      <p className="flex flex-wrap gap-x-4 text-sm text-ink-soft">
        {publisher && <span>{publisher}</span>}
        {author && (
          <span>
            {t.by} {author}
          </span>
        )}
        {publishedOn && (
          <span>
            {t.published} <Day value={publishedOn} />
          </span>
        )}
        {canonicalUrl && (
          <a href={canonicalUrl} rel="noopener nofollow">
            {t.read}
          </a>
        )}
      </p>
    </header>
  )
}
