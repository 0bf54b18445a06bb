import { reviewPath, type Correction } from '#app/core/review/content.ts'
import type { FieldDifference } from '#app/core/review/diff.ts'
import { Day } from '../format.tsx'
import { Button } from '../form/button.tsx'
import { Select } from '../form/select.tsx'
import { useMessages } from '../messages.tsx'
import { CorrectionNotices } from '../review/correction-notices.tsx'
import { Differences } from '../review/differences.tsx'
import { Section } from '../review/section.tsx'

type Version = { number: number; on: string }

type VersionDiffProps = {
  slug: string
  claim: string
  /** How many versions there are. */
  versions: number
  from: Version
  to: Version
  corrections: readonly Correction[]
  differences: readonly FieldDifference[]
}

/** Two versions of a check, and what differs, word by word. */
export function VersionDiff(props: VersionDiffProps) {
  const { slug, claim, from, to, corrections, differences } = props
  const t = useMessages().publicSite
  return (
    <article className="flex flex-col gap-8">
      <header className="flex flex-col gap-3">
        <p className="text-sm text-ink-faint">
          {t.versionPage.compared(from.number, to.number)}
        </p>
        <h1 className="max-w-3xl font-serif text-3xl font-semibold">
          <a href={reviewPath(slug)} className="text-ink no-underline">
            {claim}
          </a>
        </h1>
        <ul className="flex flex-wrap gap-x-6 gap-y-1 text-sm">
          {[from, to].map(({ number, on }) => (
            <li key={number}>
              <a href={`${reviewPath(slug)}/versions/${number}`}>
                {t.reviewPage.versionOf(number)}
              </a>
              , <Day value={on} />
            </li>
          ))}
        </ul>
      </header>
      <CorrectionNotices corrections={corrections} />
      <Section id="changed" title={t.versionPage.differences}>
        <Differences differences={differences} />
      </Section>
      {props.versions > 2 && <OtherVersions {...props} />}
    </article>
  )
}

function OtherVersions({ slug, versions, from, to }: VersionDiffProps) {
  const t = useMessages().publicSite
  const numbers = Array.from({ length: versions }, (_, index) => index + 1)
  return (
    <form
      action={`${reviewPath(slug)}/versions/${to.number}`}
      className="flex flex-wrap items-end gap-3"
    >
      <div className="w-48">
        <Select
          name="against"
          label={t.versionPage.compareWith(to.number)}
          defaultValue={String(from.number)}
          options={numbers
            .filter((number) => number !== to.number)
            .map((number) => ({
              value: String(number),
              label: t.reviewPage.versionOf(number),
            }))}
        />
      </div>
      <Button type="submit">{t.versionPage.compare}</Button>
    </form>
  )
}
