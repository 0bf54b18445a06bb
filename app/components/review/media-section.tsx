import type {
  MediaAppearance,
  MediaAssessment,
} from '#app/core/review/media/media-assessment.ts'
import { useMessages } from '../messages.tsx'
import { Section } from './section.tsx'

/** What the image, video or audio is that carries the claim. */
export function MediaSection({
  media,
}: {
  media: MediaAssessment | undefined
}) {
  const t = useMessages().media
  if (!media) return null
  const { categories, contextDescription, originalMediaLink, creator } = media
  return (
    <Section id="media" title={titleOf(media, t.public)}>
      <div className="grid gap-x-14 gap-y-6 lg:grid-cols-[minmax(0,1fr)_16rem]">
        <div className="flex flex-col gap-5">
          <ul className="flex flex-col gap-2">
            {categories.map((category) => (
              <li key={category} className="max-w-measure">
                <strong className="font-serif text-lg">
                  {t.categories[category]}
                </strong>
                <span className="block text-sm text-ink-soft">
                  {t.meanings[category]}
                </span>
              </li>
            ))}
          </ul>
          {contextDescription && (
            <p className="max-w-measure font-serif whitespace-pre-line">
              {contextDescription}
            </p>
          )}
        </div>
        <dl className="flex flex-col gap-3 text-sm">
          {creator && <Fact label={t.public.creator}>{creator.name}</Fact>}
          {originalMediaLink && (
            <Fact label={t.public.original}>
              <a href={originalMediaLink} rel="noopener nofollow">
                {t.public.originalLink}
              </a>
            </Fact>
          )}
          <Fact label={t.public.seen}>
            <ul className="flex flex-col gap-2">
              {media.appearances.map((appearance) => (
                <li key={appearance.contentUrl}>
                  <Appearance appearance={appearance} />
                </li>
              ))}
            </ul>
          </Fact>
        </dl>
      </div>
    </Section>
  )
}

/** Named by its kind where there is only one. */
function titleOf(
  { appearances }: MediaAssessment,
  texts: { title: string; titles: Record<MediaAppearance['kind'], string> },
) {
  const [kind, ...others] = new Set(appearances.map((each) => each.kind))
  return kind && others.length === 0 ? texts.titles[kind] : texts.title
}

function Appearance({ appearance }: { appearance: MediaAppearance }) {
  const { media: t, publicSite } = useMessages()
  const { kind, contentUrl, archivedAt, description } = appearance
  const { startTime, endTime } = appearance
  return (
    <>
      <a href={contentUrl} rel="noopener nofollow">
        {description ?? t.kinds[kind]}
      </a>
      {(startTime ?? endTime) && `, ${t.public.fromTo(startTime, endTime)}`}
      {archivedAt && (
        <>
          {' · '}
          <a href={archivedAt} rel="noopener nofollow">
            {publicSite.reviewPage.archived}
          </a>
        </>
      )}
    </>
  )
}

function Fact({
  label,
  children,
}: {
  label: string
  children: React.ReactNode
}) {
  return (
    <div>
      <dt className="text-xs text-ink-faint">{label}</dt>
      <dd className="max-w-measure">{children}</dd>
    </div>
  )
}
