import type { ReactNode } from 'react'
import type { PublicSite } from '#app/core/publication/public-page.ts'
import { SHARE_SIZE } from '#app/core/publication/share-card.ts'
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
  /** What stands for the page where a link to it is shared. */
  shared?: { imagePath: string; imageAlt: string }
  /** Where programs find the proof that the page is in the public record. */
  proof?: string
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
  const { title, description, canonical, isArticle, shared, proof } = meta
  const url = `${site.origin}${canonical}`
  const t = messagesFor(site.language)
  return (
    <>
      <title>{`${title} · ${site.name}`}</title>
      <meta name="description" content={description} />
      <link rel="canonical" href={url} />
      {proof && <link rel="describedby" type="application/json" href={proof} />}
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
      {shared && <SharedTags {...{ site, url, title }} {...shared} />}
    </>
  )
}

type SharedTagsProps = NonNullable<PageMeta['shared']> & {
  site: PublicSite
  url: string
  title: string
}

/** The picture for cards, and where the embeddable card is described. */
function SharedTags(props: SharedTagsProps) {
  const { site, url, title, imagePath, imageAlt } = props
  const oembed = `${site.origin}/oembed?url=${encodeURIComponent(url)}`
  return (
    <>
      <meta property="og:image" content={`${site.origin}${imagePath}`} />
      <meta property="og:image:type" content="image/png" />
      <meta property="og:image:width" content={String(SHARE_SIZE.width)} />
      <meta property="og:image:height" content={String(SHARE_SIZE.height)} />
      <meta property="og:image:alt" content={imageAlt} />
      <meta name="twitter:card" content="summary_large_image" />
      {(['json', 'xml'] as const).map((format) => (
        <link
          key={format}
          rel="alternate"
          type={
            format === 'json' ? 'application/json+oembed' : 'text/xml+oembed'
          }
          title={title}
          href={`${oembed}&format=${format}`}
        />
      ))}
    </>
  )
}
