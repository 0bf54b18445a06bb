import { z } from 'zod'
import { PAGE, timeCursor, toCursor } from '#app/http/api/cursor.ts'
import { operation } from '#app/http/api/operation.ts'
import { listArticles } from '#db/articles/articles.ts'
import { Article, ListedArticle, showArticle } from '../shapes/article.ts'
import { found, page, pageOf } from '../shapes/answers.ts'

const noun = 'articles'

export const readArticles = [
  operation({
    id: 'listArticles',
    noun,
    method: 'GET',
    path: '/articles',
    scope: 'desk:read',
    summary: 'List articles, the newest first',
    query: z.object(PAGE),
    answer: pageOf(ListedArticle),
    isPaged: true,
    async run({ desk, query: { after, limit } }) {
      const [createdAt, id] = timeCursor(after) ?? []
      const rows = await listArticles(desk.db, desk.deskId, {
        after: createdAt && id ? { createdAt, id } : undefined,
        limit: limit + 1,
      })
      const shown = rows.slice(0, limit)
      const last = rows.length > limit ? shown.at(-1) : undefined
      return page(shown, last ? toCursor([last.createdAt, last.id]) : null)
    },
  }),
  operation({
    id: 'getArticle',
    noun,
    method: 'GET',
    path: '/articles/{articleId}',
    scope: 'desk:read',
    summary: 'Get an article with its text, lines and sentences',
    query: z.object({ number: z.coerce.number().int().positive().optional() }),
    answer: Article,
    ifMatch: 'optional',
    async run({ desk, params, query }) {
      const article = await showArticle(desk, params.articleId!, query.number)
      return found(article, 'no-such-article', {
        ...(article && { version: article.version }),
      })
    },
  }),
]
