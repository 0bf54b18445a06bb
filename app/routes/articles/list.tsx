import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { ArticleList } from '#app/components/articles/article-list.tsx'
import { titled } from '#app/components/page-title.ts'
import { mayDo } from '#app/core/people/roles.ts'
import { deskFor } from '#app/http/desk-for.ts'
import { readSearch, withSearch } from '#app/http/search-params.ts'
import { listArticles, type ArticleCursor } from '#db/articles/articles.ts'
import { countArticleClaims } from '#db/articles/candidates.ts'

const PAGE = 25

export const meta = titled((t) => t.articles.title)

/** "2022-01-01T08:00:00.000Z art_1": the last article that was shown. */
const Query = z.object({
  after: z
    .string()
    .max(120)
    .transform((cursor): ArticleCursor | undefined => {
      const [createdAt, id] = cursor.split(' ')
      return createdAt && id ? { createdAt, id } : undefined
    })
    .optional(),
})

export async function loader(args: LoaderFunctionArgs) {
  const desk = await deskFor(args, 'desk.read')
  const { request } = args
  const { after } = readSearch(request, Query)
  const { db, deskId, actor, now } = desk
  const found = await listArticles(db, deskId, { after, limit: PAGE + 1 })
  const articles = found.slice(0, PAGE)
  const last = found.length > PAGE ? articles.at(-1) : undefined
  const ids = articles.map(({ id }) => id)
  return {
    articles,
    counts: await countArticleClaims(db, desk, ids),
    maySubmit: mayDo(actor, 'article.submit'),
    now: now.toISOString(),
    newer: after ? withSearch(request, { after: null }) : null,
    older: last
      ? withSearch(request, { after: `${last.createdAt} ${last.id}` })
      : null,
  }
}

export default function Articles() {
  return <ArticleList {...useLoaderData<typeof loader>()} />
}
