import { z } from 'zod'
import { accept, refuse } from '#app/core/result.ts'
import { changeArticleDetails } from '#app/desk/articles/change-article-details.ts'
import { previewText } from '#app/desk/articles/preview-text.ts'
import { readSubmission } from '#app/desk/articles/read-submission.ts'
import { takeInArticle } from '#app/desk/articles/take-in-article.ts'
import { takeInVersion } from '#app/desk/articles/take-in-version.ts'
import type { Desk } from '#app/desk/desk.ts'
import { mayDo } from '#app/core/people/roles.ts'
import { operation } from '#app/http/api/operation.ts'
import { Article, showArticle } from '../shapes/article.ts'

const noun = 'articles'
const line = (most: number) => z.string().trim().min(1).max(most)

/** A text as it is, or the address it is fetched from: one of them. */
const Source = {
  text: z.string().max(1_000_000).optional(),
  url: z
    .url({ protocol: /^https?$/ })
    .max(2000)
    .optional(),
}

const Details = z.object({
  headline: line(500),
  author: line(300).nullable(),
  publisher: line(300).nullable(),
  publishedOn: z.iso.date().nullable(),
  language: z.string().regex(/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i),
  canonicalUrl: z
    .url({ protocol: /^https?$/ })
    .max(2000)
    .nullable(),
})

const NewArticle = Details.partial()
  .extend(Source)
  .refine(isOne, 'Give either a text or a url.')
type NewArticle = z.infer<typeof NewArticle>

export const writeArticles = [
  operation({
    id: 'takeInArticle',
    noun,
    method: 'POST',
    path: '/articles',
    scope: 'articles:write',
    summary: 'Take in an article, as a text or from an address',
    body: NewArticle,
    answer: Article,
    status: 201,
    async run({ desk, body }) {
      if (!mayDo(desk.actor, 'article.submit')) return refuse('not-allowed')
      const read = await readSubmission(desk, submissionOf(body))
      if (!read.ok) return refuse(read.refusal)
      const { text, source, sourceName, metadata } = read.value
      const { details } = await previewText(desk, text, metadata)
      const taken = await takeInArticle(desk, {
        ...{ text, source, sourceName },
        details: { ...details, ...given(body) },
      })
      if (taken.ok) return shown(desk, taken.value.articleId)
      if (taken.refusal !== 'text-already-here') return refuse(taken.refusal)
      return refuse(taken.refusal, await showArticle(desk, taken.detail.id))
    },
  }),
  operation({
    id: 'takeInVersion',
    noun,
    method: 'POST',
    path: '/articles/{articleId}/versions',
    scope: 'articles:write',
    summary: 'Take in a new version of an article',
    body: z.object(Source).refine(isOne, 'Give either a text or a url.'),
    answer: Article,
    status: 201,
    ifMatch: 'optional',
    async run({ desk, params, body, seenVersion }) {
      if (!mayDo(desk.actor, 'article.submit')) return refuse('not-allowed')
      const articleId = params.articleId!
      const read = await readSubmission(desk, submissionOf(body))
      if (!read.ok) return refuse(read.refusal)
      const { text, source, sourceName } = read.value
      const from = { text, source, sourceName }
      const asked = { articleId, seenVersion, ...from }
      const taken = await takeInVersion(desk, asked)
      if (taken.ok) return shown(desk, articleId)
      return refuse(taken.refusal, await showArticle(desk, articleId))
    },
  }),
  operation({
    id: 'changeArticleDetails',
    noun,
    method: 'PUT',
    path: '/articles/{articleId}/details',
    scope: 'articles:write',
    summary: 'Correct what is known of an article',
    body: Details,
    answer: Article,
    ifMatch: 'required',
    async run({ desk, params, body: details, seenVersion }) {
      const articleId = params.articleId!
      const asked = { articleId, seenVersion, details }
      const changed = await changeArticleDetails(desk, asked)
      if (changed.ok) return shown(desk, articleId)
      return refuse(changed.refusal, await showArticle(desk, articleId))
    },
  }),
]

type SourceOf = { text?: string | undefined; url?: string | undefined }

function isOne({ text, url }: SourceOf) {
  return (text === undefined) !== (url === undefined)
}

function submissionOf({ text, url }: SourceOf) {
  return url === undefined
    ? ({ by: 'paste', text: text ?? '' } as const)
    : ({ by: 'url', url } as const)
}

/** What the program says of the article goes before what it says of itself. */
function given({ text: _text, url: _url, ...details }: NewArticle) {
  const said = Object.entries(details).filter(
    ([, value]) => value !== undefined,
  )
  return Object.fromEntries(said)
}

async function shown(desk: Desk, articleId: string) {
  const article = await showArticle(desk, articleId)
  if (!article) throw new Error(`No article ${articleId}`)
  const location = `/articles/${articleId}`
  return accept({ body: article, version: article.version, location })
}
