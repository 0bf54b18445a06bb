import type { ReactNode } from 'react'
import type { ReadablePage } from '#app/core/research/readable-page.ts'
import { Bytes, Instant } from '../../format.tsx'
import { useMessages } from '../../messages.tsx'

export type SnapshotDocumentProps = {
  id: string
  claimId: string
  evidenceNumber: number
  url: string
  finalUrl: string | null
  takenAt: string
  httpStatus: number | null
  mediaType: string | null
  byteSize: number
  sha256: string
  page: ReadablePage
  /** The style sheet, which the policy of the page knows by its hash. */
  css: string
}

/** A kept page as a document of its own, which can do nothing. */
export function SnapshotDocument(props: SnapshotDocumentProps) {
  const { id, claimId, evidenceNumber, url, page, css } = props
  const t = useMessages().research.snapshot.page
  return (
    <html lang="und">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>{`${t.title}: ${url}`}</title>
        <style dangerouslySetInnerHTML={{ __html: css }} />
      </head>
      <body>
        <header lang="en">
          <p>
            <a href={`/desk/claims/${claimId}/research#evidence`}>{t.back}</a>
          </p>
          <h1>
            {t.title} · {t.evidence(evidenceNumber)}
          </h1>
          <SnapshotFacts {...props} />
          <p>
            <a href={`/desk/snapshots/${id}?original`} download>
              {t.original}
            </a>
          </p>
          <p>{page.as === 'text' ? t.asText : t.note}</p>
        </header>
        <main>
          <PageBody page={page} />
        </main>
      </body>
    </html>
  )
}

function SnapshotFacts(props: SnapshotDocumentProps) {
  const t = useMessages().research.snapshot.page
  const { url, finalUrl, takenAt, httpStatus, mediaType } = props
  const isElsewhere = finalUrl !== null && finalUrl !== url
  return (
    <dl>
      <Fact label={t.of}>
        <a href={url}>{url}</a>
      </Fact>
      {isElsewhere && <Fact label={t.led}>{finalUrl}</Fact>}
      <Fact label={t.takenAt}>
        <Instant value={takenAt} />
      </Fact>
      <Fact label={t.status}>{httpStatus}</Fact>
      <Fact label={t.kind}>{mediaType}</Fact>
      <Fact label={t.size}>
        <Bytes value={props.byteSize} />
      </Fact>
      <Fact label={t.hash}>
        <code>{props.sha256}</code> ({t.verified})
      </Fact>
    </dl>
  )
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function PageBody({ page }: { page: ReadablePage }) {
  const t = useMessages().research.snapshot.page
  if (page.as === 'html')
    return <article dangerouslySetInnerHTML={{ __html: page.html }} />
  if (page.as === 'text') return <pre dir="auto">{page.text}</pre>
  return <p>{t.noText}</p>
}
