import type {
  PublishedPeople,
  ReviewContent,
} from '#app/core/review/content.ts'
import { Day } from '../format.tsx'
import { useMessages } from '../messages.tsx'
import { Prose } from '../public/prose.tsx'
import { Section } from './section.tsx'

/** Who checked the claim, how, and what the check lacks. */
export function HowChecked({ content }: { content: ReviewContent }) {
  const t = useMessages().publicSite.reviewPage
  const { people, methodologyNote, publisher } = content
  return (
    <Section id="method" title={t.method} isAside>
      <div className="flex max-w-measure flex-col gap-3">
        <p>{whoRated(people, t)}</p>
        {people.shown !== 'nobody' && <p>{whoApproved(people, t)}</p>}
        {people.shown === 'nobody' && people.approval === 'single' && (
          <p>{t.single}</p>
        )}
        {methodologyNote && <Prose markdown={methodologyNote} level={3} />}
        {content.expiresOn && (
          <p>
            {t.validUntil} <Day value={content.expiresOn} />.
          </p>
        )}
        <Limits reasons={content.gateReasons} />
        <p className="text-sm">
          <a href={publisher.methodologyUrl}>{t.methodologyLink}</a>
        </p>
      </div>
    </Section>
  )
}

type Texts = ReturnType<typeof useMessages>['publicSite']['reviewPage']

function whoRated({ shown, raters, raterCount }: PublishedPeople, t: Texts) {
  if (shown === 'names' && raters.length === 1) return t.ratedAlone(raters[0]!)
  if (shown === 'names' && raters.length > 1) return t.ratedBy(t.list(raters))
  return raterCount > 0 ? t.ratedByCount(raterCount) : null
}

function whoApproved({ reviewers, approval }: PublishedPeople, t: Texts) {
  const by = reviewers.length > 0 ? `${t.approvedBy(t.list(reviewers))} ` : ''
  return `${by}${approval === 'single' ? t.single : t.fourEyes}`
}

function Limits({ reasons }: { reasons: ReviewContent['gateReasons'] }) {
  const t = useMessages().publicSite.reviewPage
  const limits = [
    [t.noPrimary, reasons.noPrimarySource],
    [t.oneOrigin, reasons.oneOrigin],
    [t.otherSide, reasons.otherSide],
  ].filter(([, reason]) => reason)
  if (limits.length === 0) return null
  return (
    <div className="rounded-md bg-wash px-4 py-3 text-sm">
      <h3 className="font-semibold">{t.limits}</h3>
      <ul className="mt-1 flex flex-col gap-1">
        {limits.map(([label, reason]) => (
          <li key={label}>
            {label} {reason}
          </li>
        ))}
      </ul>
    </div>
  )
}
