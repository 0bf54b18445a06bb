import type { LoaderFunctionArgs } from '@remix-run/node'

/** Readers' pages are for everyone; the desk is for nobody's index. */
export function loader({ context }: LoaderFunctionArgs) {
  const lines = [
    'User-agent: *',
    'Disallow: /desk',
    'Disallow: /login',
    'Disallow: /forgotten',
    'Disallow: /link/',
    '',
    `Sitemap: ${context.app.env.origin}/sitemap.xml`,
    '',
  ]
  return new Response(lines.join('\n'), {
    headers: {
      'Content-Type': 'text/plain; charset=utf-8',
      'Cache-Control': 'public, max-age=3600',
    },
  })
}
