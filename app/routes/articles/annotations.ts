import type { LoaderFunctionArgs } from '@remix-run/node'
import { readAnnotations } from '#app/desk/feeds/read-annotations.ts'
import { deskFor } from '#app/http/desk-for.ts'
import { ANNOTATIONS } from '#app/http/publish/annotations-type.ts'

/** The claims of an article as Web Annotations, to take away. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const desk = await deskFor({ request, context }, 'desk.read')
  const articleId = params.articleId!
  const id = `${desk.origin}/desk/articles/${articleId}/annotations`
  const found = await readAnnotations(desk, { articleId, id })
  if (!found) throw new Response(null, { status: 404 })
  return new Response(JSON.stringify(found, null, 2), {
    headers: {
      'Content-Type': ANNOTATIONS,
      'Content-Disposition': `attachment; filename="${articleId}.annotations.jsonld"`,
      'Cache-Control': 'private, no-store',
    },
  })
}
