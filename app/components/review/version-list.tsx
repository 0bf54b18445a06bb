import { reviewPath, type ReviewContent } from '#app/core/review/content.ts'
import { Day } from '../format.tsx'
import { useMessages } from '../messages.tsx'
import { Section } from './section.tsx'

/** Every version with its lasting address; none is ever taken away. */
export function VersionList({ content }: { content: ReviewContent }) {
  const t = useMessages().publicSite.reviewPage
  const { slug, corrections, firstPublishedAt } = content
  const versions = corrections.map(({ version, on, class: kind }) => ({
    version,
    on,
    what: t.classes[kind],
  }))
  const first = firstPublishedAt.slice(0, 10)
  const all = [{ version: 1, on: first, what: t.firstPublished }, ...versions]
  return (
    <Section id="history" title={t.history} isAside>
      <ol className="flex flex-col gap-1.5 text-sm">
        {all.toReversed().map(({ version, on, what }) => (
          <li key={version} className="flex flex-wrap gap-x-3">
            <a href={`${reviewPath(slug)}/versions/${version}`}>
              {t.versionOf(version)}
            </a>
            <span className="text-ink-soft">
              {what}, <Day value={on} />
            </span>
            {version > 1 && (
              <a
                href={`${reviewPath(slug)}/versions/${version}?against=${version - 1}`}
              >
                {t.whatChanged}
              </a>
            )}
          </li>
        ))}
      </ol>
      <p className="mt-3 text-sm">
        <a href={content.publisher.correctionsUrl}>{t.correctionsPolicy}</a>
      </p>
    </Section>
  )
}
