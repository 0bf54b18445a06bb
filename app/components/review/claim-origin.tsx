import type { Appearance, ReviewedClaim } from '#app/core/review/content.ts'
import { Quote } from '../data/quote.tsx'
import { Day } from '../format.tsx'
import { useMessages } from '../messages.tsx'
import { Section } from './section.tsx'

type ClaimOriginProps = { claim: ReviewedClaim; articleId: string | null }

/** What was said, in whose words, where and when. */
export function ClaimOrigin({ claim, articleId }: ClaimOriginProps) {
  const t = useMessages().publicSite.reviewPage
  return (
    <Section id="claim" title={t.theClaim}>
      <div className="grid gap-x-14 gap-y-6 lg:grid-cols-[minmax(0,1fr)_16rem]">
        <Words claim={claim} />
        <dl className="flex flex-col gap-3 text-sm">
          {claim.claimants.length > 0 && (
            <Fact label={t.saidBy}>
              <Claimants claim={claim} />
            </Fact>
          )}
          {claim.speaker && (
            <Fact label={t.quoted}>{withRole(claim.speaker)}</Fact>
          )}
          {claim.claimedOn && (
            <Fact label={t.when}>
              <Day value={claim.claimedOn} />
            </Fact>
          )}
          {claim.place && <Fact label={t.where}>{claim.place}</Fact>}
          {claim.appearances.length > 0 && (
            <Fact label={t.appearedIn}>
              <Works works={claim.appearances} articleId={articleId} />
            </Fact>
          )}
        </dl>
      </div>
    </Section>
  )
}

/** The quote, and what of it is checked where that is worded otherwise. */
function Words({ claim }: { claim: ReviewedClaim }) {
  const t = useMessages().publicSite.reviewPage
  const { quote, wording, short } = claim
  if (!quote)
    return <p className="max-w-measure font-serif text-xl">{wording}</p>
  return (
    <div className="flex flex-col gap-5">
      <Quote size="large">{quote}</Quote>
      {wording !== short && (
        <p className="max-w-measure text-sm">
          <span className="block text-xs text-ink-faint">{t.fullWording}</span>
          {wording}
        </p>
      )}
    </div>
  )
}

type WorksProps = { works: readonly Appearance[]; articleId: string | null }

function Works({ works, articleId }: WorksProps) {
  const t = useMessages().publicSite.reviewPage
  return (
    <>
      <ul className="flex flex-col gap-1">
        {works.map((each, at) => (
          <li key={at}>
            <Work work={each} />
          </li>
        ))}
      </ul>
      {articleId && (
        <p className="mt-1">
          <a href={`/articles/${articleId}`}>{t.articleLink}</a>
        </p>
      )}
    </>
  )
}

type FactProps = { label: string; children: React.ReactNode }

function Fact({ label, children }: FactProps) {
  return (
    <div>
      <dt className="text-xs text-ink-faint">{label}</dt>
      <dd className="max-w-measure">{children}</dd>
    </div>
  )
}

function Claimants({ claim }: { claim: ReviewedClaim }) {
  return (
    <ul className="flex flex-col gap-1">
      {claim.claimants.map(({ name, role, sameAs }) => (
        <li key={name}>
          {sameAs[0] ? (
            <a href={sameAs[0]} rel="noopener nofollow">
              {name}
            </a>
          ) : (
            name
          )}
          {role && `, ${role}`}
        </li>
      ))}
    </ul>
  )
}

/** A work by its headline, who published it and when. */
function Work({ work }: { work: Appearance }) {
  const t = useMessages().publicSite.reviewPage
  const { url, headline, publisher, publishedOn, archivedAt } = work
  const title = headline ?? url
  return (
    <>
      {url ? (
        <a href={url} rel="noopener nofollow">
          {title}
        </a>
      ) : (
        <cite className="not-italic">{title}</cite>
      )}
      {publisher && `, ${publisher}`}
      {publishedOn && (
        <>
          {', '}
          <Day value={publishedOn} />
        </>
      )}
      {archivedAt && (
        <>
          {' · '}
          <a href={archivedAt} rel="noopener nofollow">
            {t.archived}
          </a>
        </>
      )}
    </>
  )
}

function withRole({ name, role }: { name: string; role: string | null }) {
  return role ? `${name}, ${role}` : name
}
