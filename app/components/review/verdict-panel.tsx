import type { PublishedVerdict } from '#app/core/review/content.ts'
import { classNames } from '../class-names.ts'
import { useMessages } from '../messages.tsx'
import { toneOf } from '../verdict/tone.ts'
import { TONES } from '../verdict/verdict-badge.tsx'
import { VerdictIcon } from '../verdict/verdict-icon.tsx'
import { VerdictScale } from '../verdict/verdict-scale.tsx'

type VerdictPanelProps = {
  verdict: PublishedVerdict
  summary: string
  scaleUrl: string
}

/** The verdict by word, shape and colour, and the check in a few sentences. */
export function VerdictPanel(props: VerdictPanelProps) {
  const { verdict, summary, scaleUrl } = props
  const t = useMessages().publicSite.reviewPage
  return (
    <section
      aria-labelledby="verdict"
      className="grid overflow-hidden rounded-lg border border-line bg-sheet md:grid-cols-[17rem_1fr]"
    >
      <div
        className={classNames(
          'flex flex-col gap-3 p-5 sm:p-6',
          TONES[toneOf(verdict)],
        )}
      >
        <h2
          id="verdict"
          className="text-xs font-semibold tracking-widest uppercase"
        >
          {t.ourVerdict}
        </h2>
        <p className="flex items-center gap-3 font-serif text-2xl leading-tight font-semibold [&_svg]:size-8 [&_svg]:shrink-0">
          <VerdictIcon tone={toneOf(verdict)} />
          <span data-review="verdict">{verdict.label}</span>
        </p>
        <p className="text-sm">{verdict.meaning}</p>
      </div>
      <div className="flex flex-col justify-between gap-5 p-5 sm:p-6">
        <p
          data-review="summary"
          className="max-w-measure font-serif text-lg leading-relaxed whitespace-pre-line"
        >
          {summary}
        </p>
        <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-2 text-sm text-ink-soft">
          {verdict.value === null ? (
            <p className="max-w-80">{t.outsideScale}</p>
          ) : (
            <VerdictScale verdict={verdict} />
          )}
          <a href={scaleUrl}>{t.scaleLink}</a>
        </div>
      </div>
    </section>
  )
}
