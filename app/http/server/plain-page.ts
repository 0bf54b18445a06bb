import type { ServerResponse } from 'node:http'
import { isForPrograms, sendPlainProblem } from '../api/for-programs.ts'

export type PlainPage = { title: string; text: string }

/**
 * Answer with a page that needs nothing else: no style, no script, no store.
 * Programs get a problem document instead.
 */
export function sendPlainPage(
  res: ServerResponse,
  status: number,
  { title, text }: PlainPage,
) {
  if (isForPrograms(res.req)) return sendPlainProblem(res, status)
  res.statusCode = status
  res.setHeader('Content-Type', 'text/html; charset=utf-8')
  res.setHeader('Cache-Control', 'no-store')
  res.end(`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${escaped(title)}</title>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
<p>${escaped(text)}</p>
</main>
</body>
</html>
`)
}

function escaped(text: string) {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
}
