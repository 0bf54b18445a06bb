import type { LoaderFunctionArgs } from '@remix-run/node'
import { readPublicAnnotations } from '#app/desk/feeds/read-annotations.ts'
import { ANNOTATIONS } from '#app/http/publish/annotations-type.ts'
import { readFeedHead } from '#app/http/publish/feed-head.ts'

/** The published claims of an article as Web Annotations. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { readDb: db, deskId, env } = context.app
  const articleId = params.articleId!
  const id = `${env.origin}/articles/${articleId}/annotations.jsonld`
  const feed = { mediaType: ANNOTATIONS, asked: articleId }
  const head = await readFeedHead(request, context, feed)
  if (head.unchanged) return head.unchanged
  const source = { db, deskId, origin: env.origin }
  const found = await readPublicAnnotations(source, { articleId, id })
  if (!found) throw new Response(null, { status: 404 })
  return new Response(JSON.stringify(found), { headers: head.headers })
}
