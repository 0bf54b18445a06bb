import type { ReactNode } from 'react'
import type { PublicSite } from '#app/core/publication/public-page.ts'
import { directionOf, messagesFor } from '#app/messages/index.ts'
import { InterfaceProvider } from '../format.tsx'
import { NEWS } from '../public/news-links.ts'
import { PublicShell, type PublicSection } from '../public/public-shell.tsx'

/** The addresses of the files that every stored page names. */
export type PageFiles = { stylesheet: string; fonts: readonly string[] }

export type PageMeta = {
  title: string
  description: string
  /** The path that search engines are to keep. */
  canonical: string
  isArticle?: boolean
}

type PublicDocumentProps = {
  site: PublicSite
  files: PageFiles
  meta: PageMeta
  section: PublicSection | null
  /** The ClaimReview as served; only the page of a current version has one. */
  jsonLd?: string
  children: ReactNode
}

/** A whole page that needs no request: no script, no cookie, no nonce. */
export function PublicDocument(props: PublicDocumentProps) {
  const { site, files, meta, section, jsonLd, children } = props
  const { name, language, timeZone } = site
  return (
    <html lang={language} dir={directionOf(language)}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <MetaTags site={site} meta={meta} />
        {files.fonts.map((href) => (
          <link
            key={href}
            rel="preload"
            href={href}
            as="font"
            type="font/woff2"
            crossOrigin="anonymous"
          />
        ))}
        <link rel="stylesheet" href={files.stylesheet} />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        {jsonLd && (
          <script
            type="application/ld+json"
            dangerouslySetInnerHTML={{ __html: jsonLd }}
          />
        )}
      </head>
      <body>
        <InterfaceProvider locale={language} timeZone={timeZone}>
          <PublicShell deskName={name} section={section}>
            {children}
          </PublicShell>
        </InterfaceProvider>
      </body>
    </html>
  )
}

type MetaTagsProps = Pick<PublicDocumentProps, 'site' | 'meta'>

function MetaTags({ site, meta }: MetaTagsProps) {
  const { title, description, canonical, isArticle } = meta
  const url = `${site.origin}${canonical}`
  const t = messagesFor(site.language)
  return (
    <>
      <title>{`${title} · ${site.name}`}</title>
      <meta name="description" content={description} />
      <link rel="canonical" href={url} />
      {NEWS.map(({ type, href, label }) => (
        <link
          key={href}
          rel="alternate"
          type={type}
          title={t.feeds[label]}
          href={href}
        />
      ))}
      <meta property="og:site_name" content={site.name} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:url" content={url} />
      <meta property="og:type" content={isArticle ? 'article' : 'website'} />
    </>
  )
}
