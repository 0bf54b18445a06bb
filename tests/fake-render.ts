import { createHash } from 'node:crypto'
import type { PublicPage } from '#app/core/publication/public-page.ts'
import { reviewPath } from '#app/core/review/content.ts'
import type { Render } from '#app/desk/publication/render.ts'

/** A renderer that makes the barest page which the validator lets through. */
export function fakeRender(changes: Partial<Render> = {}): Render {
  return {
    shellBuild: 'test',
    page: (page) => `<!doctype html><html lang="en">${bodyOf(page)}</html>`,
    shareImage: async ({ claim, verdict }) =>
      packed(`PNG ${claim}: ${verdict.label}`),
    pack: async (given) => packed(given),
    assets: [],
    ...changes,
  }
}

function packed(given: string | Uint8Array) {
  const bytes = Buffer.from(given)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { sha256, bytes, gzip: bytes, brotli: bytes }
}

function bodyOf(page: PublicPage) {
  if (page.kind === 'embed') {
    const { shown } = page
    return shown.kind === 'gone'
      ? `<p>card ${shown.state}: ${shown.shortClaim}</p>`
      : `<p>card ${escaped(shown.content.claim.short)}</p>`
  }
  if (page.kind === 'notice') return `<p>${page.state}: ${page.reason}</p>`
  const { content, site } = page
  const markup =
    page.kind === 'review'
      ? `<script type="application/ld+json">${page.jsonLd}</script>`
      : ''
  return `<head>
    <link rel="canonical" href="${site.origin}${reviewPath(content.slug)}">
    ${markup}</head><body><main>
    <h1 data-review="claim">${escaped(content.claim.short)}</h1>
    <p data-review="verdict">${escaped(content.verdict.label)}</p>
    <p data-review="summary">${escaped(content.summary)}</p>
    <p>${escaped(content.explanationMarkdown)}</p>
    ${content.questions.map((q) => `<p>${escaped(q.question)} ${escaped(q.answer ?? '')}</p>`).join('')}
    ${content.sources.map((s) => `<p>${escaped(s.finding)}</p>`).join('')}
    ${content.corrections.map((c) => `<p>${escaped(c.note)}</p>`).join('')}
    </main></body>`
}

function escaped(text: string) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
