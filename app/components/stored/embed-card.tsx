import { reviewPath } from '#app/core/review/content.ts'
import type { EmbedPage } from '#app/core/publication/public-page.ts'
import { Day } from '../format.tsx'
import { useMessages } from '../messages.tsx'
import { VerdictBadge } from '../verdict/verdict-badge.tsx'

/** A check in the frame of another site: what it found, and the way to it. */
export function EmbedCard({ site, slug, shown }: EmbedPage) {
  const t = useMessages()
  return (
    <main className="flex min-h-screen flex-col gap-3 border border-line bg-sheet p-4">
      <p className="text-xs font-semibold tracking-widest text-accent uppercase">
        {t.publicSite.reviewPage.kicker}
        <span className="text-ink-soft normal-case tracking-normal">
          {' '}
          · {site.name}
        </span>
      </p>
      {shown.kind === 'review' ? <Found {...shown} /> : <Gone {...shown} />}
      <p className="mt-auto text-sm">
        <a
          href={`${site.origin}${reviewPath(slug)}`}
          target="_blank"
          rel="noopener"
          className="inline-flex min-h-6 items-center text-accent underline underline-offset-2"
        >
          {shown.kind === 'review'
            ? t.feeds.embed.read(site.name)
            : t.feeds.embed.why(site.name)}
        </a>
      </p>
    </main>
  )
}

type Shown<Kind> = Extract<EmbedPage['shown'], { kind: Kind }>

function Found({ content }: Shown<'review'>) {
  const t = useMessages().publicSite
  const { claim, verdict, corrections, publishedAt } = content
  const names = claim.claimants.map(({ name }) => name)
  return (
    <>
      <h1
        lang={content.language}
        className="line-clamp-4 font-serif text-lg leading-snug font-semibold"
      >
        {claim.short}
      </h1>
      {names.length > 0 && (
        <p className="text-sm text-ink-soft">
          {t.reviewPage.saidBy} {t.reviewPage.list(names)}
        </p>
      )}
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
        <VerdictBadge verdict={verdict} />
        {corrections.length > 0 && (
          <span className="font-semibold">
            {t.front.corrected} <Day value={publishedAt.slice(0, 10)} />
          </span>
        )}
      </p>
    </>
  )
}

function Gone({ state, shortClaim, since }: Shown<'gone'>) {
  const t = useMessages().publicSite.noticePage
  const isWithdrawn = state === 'withdrawn'
  return (
    <>
      <h1 className="font-serif text-lg leading-snug font-semibold">
        {isWithdrawn ? t.withdrawn : t.hidden}
      </h1>
      <p className="text-sm">
        {isWithdrawn ? t.withdrawnBody : t.hiddenBody}{' '}
        <Day value={since.slice(0, 10)} />.
      </p>
      {shortClaim && (
        <p className="line-clamp-2 text-sm text-ink-soft">
          {t.claim}: {shortClaim}
        </p>
      )}
    </>
  )
}
