import { createHash } from 'node:crypto'
import { renderToStaticMarkup } from 'react-dom/server'
import { InterfaceProvider } from '#app/components/format.tsx'
import {
  SnapshotDocument,
  type SnapshotDocumentProps,
} from '#app/components/research/snapshot/snapshot-document.tsx'
import { DEFAULT_LOCALE } from '#app/messages/index.ts'
import { INERT } from './download.ts'

const CSS = `
body{max-width:46rem;margin:0 auto;padding:1rem;font:1.0625rem/1.6 Georgia,serif;overflow-wrap:anywhere}
header{font:.9375rem/1.5 system-ui,sans-serif;border-bottom:1px solid;padding-bottom:.5rem;margin-bottom:1.5rem}
h1{line-height:1.25}header h1{font-size:1.25rem}
header dl div{display:flex;gap:1rem}header dt{min-width:8rem;opacity:.75}header dd{margin:0}
pre{white-space:pre-wrap;font:inherit}
table{border-collapse:collapse}td,th{border:1px solid;padding:.25rem .5rem;vertical-align:top}
@media (max-width:30rem){header dl div{display:block;margin-bottom:.5rem}}
`
const CSS_HASH = createHash('sha256').update(CSS).digest('base64')

/** Nothing is fetched, run or sent; only the download may be followed. */
const POLICY = `sandbox allow-downloads; default-src 'none'; style-src 'sha256-${CSS_HASH}'; frame-ancestors 'none'`

/** A kept page, as a document of its own that can do nothing. */
export function snapshotPage(
  shown: Omit<SnapshotDocumentProps, 'css'>,
  timeZone: string,
) {
  const markup = renderToStaticMarkup(
    <InterfaceProvider locale={DEFAULT_LOCALE} timeZone={timeZone}>
      <SnapshotDocument {...shown} css={CSS} />
    </InterfaceProvider>,
  )
  return new Response(`<!doctype html>${markup}`, {
    headers: {
      ...INERT,
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': POLICY,
    },
  })
}
