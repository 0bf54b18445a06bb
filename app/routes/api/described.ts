import { describeApi } from '#app/core/api/open-api.ts'
import { API_BASE } from '#app/http/api/answer-api.ts'
import { api } from '#app/messages/en/api/api.ts'
import { OPERATIONS } from './operations.ts'

/** The OpenAPI document of everything that may be asked at `origin`. */
export function describedFor(origin: string, deskName: string) {
  const { document, nouns, scopes } = api
  const { description } = document
  const title = document.title(deskName)
  return describeApi(OPERATIONS, {
    base: origin + API_BASE,
    texts: { title, description, nouns, scopes },
  })
}
