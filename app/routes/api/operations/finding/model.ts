import { z } from 'zod'
import { named } from '#app/core/api/open-api.ts'
import { accept, refuse } from '#app/core/result.ts'
import type { Desk } from '#app/desk/desk.ts'
import { askAboutArticle } from '#app/desk/model/ask-about-article.ts'
import { operation } from '#app/http/api/operation.ts'
import { findArticle } from '#db/articles/articles.ts'
import {
  listSuggestedWordings,
  showModel,
} from '../../../articles/triage/show-model.ts'

const noun = 'articles'
const path = '/articles/{articleId}/model'

const Model = named(
  'ModelOfArticle',
  z.object({
    /** Where the desk's own model runs. */
    host: z.string(),
    /** The last time it was asked; null before the first. */
    run: z
      .object({
        state: z.enum(['waiting', 'answered', 'failed']),
        askedAt: z.string(),
        /** How many claims it added: they are candidates like all others. */
        added: z.int(),
        /** How many other wordings it suggested. */
        suggested: z.int(),
        /** Proposals that were discarded, by why. */
        discarded: z.record(z.string(), z.int()),
        /** Sentences of a long article that were not sent. */
        leftOut: z.int(),
        failure: z.string().nullable(),
        status: z.int().nullable(),
      })
      .nullable(),
    wordings: z.array(z.object({ claimId: z.string(), wording: z.string() })),
  }),
)

export const readsModel = [
  operation({
    id: 'getModelOfArticle',
    noun,
    method: 'GET',
    path,
    scope: 'desk:read',
    summary: 'Get what the desk’s own model proposed for an article',
    answer: Model,
    run: ({ desk, params }) => show(desk, params.articleId!),
  }),
]

export const asksModel = [
  operation({
    id: 'askModelAboutArticle',
    noun,
    method: 'POST',
    path,
    scope: 'claims:write',
    summary: 'Have the desk’s own model asked about the newest version',
    body: z.object({ versionNumber: z.int().positive() }),
    answer: Model,
    async run({ desk, params, body }) {
      const articleId = params.articleId!
      const asked = await askAboutArticle(desk, { articleId, ...body })
      return asked.ok ? show(desk, articleId) : asked
    },
  }),
]

async function show(desk: Desk, articleId: string) {
  const article = await findArticle(desk.db, desk.deskId, articleId)
  if (!article) return refuse('no-such-article')
  const model = await showModel(desk, articleId)
  if (!model) return refuse('no-model')
  const byClaim = await listSuggestedWordings(desk, articleId)
  const wordings = [...byClaim].flatMap(([claimId, some]) =>
    some.map(({ wording }) => ({ claimId, wording })),
  )
  return accept({ body: { ...model, wordings } })
}
