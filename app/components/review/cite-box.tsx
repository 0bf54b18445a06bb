import { embedCode } from '#app/core/publication/embed.ts'
import {
  proofPath,
  reviewPath,
  type ReviewContent,
} from '#app/core/review/content.ts'
import type { PublicSite } from '#app/core/publication/public-page.ts'
import { useMessages } from '../messages.tsx'
import { Section } from './section.tsx'

type CiteBoxProps = { content: ReviewContent; site: PublicSite }

/** How to name this check elsewhere, pass it on and complain about it. */
export function CiteBox({ content, site }: CiteBoxProps) {
  const { publicSite, feeds } = useMessages()
  const t = publicSite.reviewPage
  const { embed } = feeds
  const { slug, claim, verdict, version, publishedAt } = content
  const path = reviewPath(slug)
  const day = publishedAt.slice(0, 10)
  const citation = `${site.name}: “${claim.short}”: ${verdict.label}. ${t.versionOf(version)}, ${day}. ${site.origin}${path}/versions/${version}`
  const links = [
    [proofPath(content), t.proof],
    [`${path}.jsonld`, t.data],
    [mailTo('', claim.short, `${site.origin}${path}`), t.share],
    [`/report?review=${slug}`, t.reportError],
  ] as const
  return (
    <Section id="cite" title={t.cite} isAside>
      <p className="max-w-3xl rounded-md bg-wash px-4 py-3 font-mono text-xs leading-relaxed break-words select-all">
        {citation}
      </p>
      <ul
        data-screen-only
        className="mt-3 flex flex-wrap gap-x-5 gap-y-1 text-sm"
      >
        {links.map(([href, label]) => (
          <li key={label}>
            <a
              href={href}
              className="inline-flex min-h-8 items-center text-accent underline underline-offset-2"
            >
              {label}
            </a>
          </li>
        ))}
      </ul>
      <details data-screen-only className="mt-2 text-sm">
        <summary className="inline-flex min-h-8 cursor-pointer items-center text-accent underline underline-offset-2">
          {embed.publicTitle}
        </summary>
        <p className="mt-1 rounded-md bg-wash px-4 py-3 font-mono text-xs leading-relaxed break-all select-all">
          {embedCode(site.origin, {
            slug,
            title: embed.frameTitle(claim.short),
          })}
        </p>
      </details>
    </Section>
  )
}

function mailTo(address: string, subject: string, body: string) {
  const query = `subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`
  return `mailto:${address}?${query}`
}
