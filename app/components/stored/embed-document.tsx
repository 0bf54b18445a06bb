import type { EmbedPage } from '#app/core/publication/public-page.ts'
import { reviewPath } from '#app/core/review/content.ts'
import { directionOf, messagesFor } from '#app/messages/index.ts'
import { InterfaceProvider } from '../format.tsx'
import { EmbedCard } from './embed-card.tsx'
import type { PageFiles } from './public-document.tsx'

type EmbedDocumentProps = { page: EmbedPage; files: PageFiles }

/** The whole document of a card: no script, no markup, one stylesheet. */
export function EmbedDocument({ page, files }: EmbedDocumentProps) {
  const { site, slug, shown } = page
  const { language, timeZone } = site
  return (
    <html lang={language} dir={directionOf(language)}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${titleOf(page)} · ${site.name}`}</title>
        <link rel="canonical" href={`${site.origin}${reviewPath(slug)}`} />
        <link rel="stylesheet" href={files.stylesheet} />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
      </head>
      <body data-shown={shown.kind}>
        <InterfaceProvider locale={language} timeZone={timeZone}>
          <EmbedCard {...page} />
        </InterfaceProvider>
      </body>
    </html>
  )
}

function titleOf({ shown, site }: EmbedPage) {
  const t = messagesFor(site.language).publicSite.noticePage
  if (shown.kind === 'gone')
    return shown.state === 'withdrawn' ? t.withdrawn : t.hidden
  const { claim, verdict } = shown.content
  return `${claim.short}: ${verdict.label}`
}
