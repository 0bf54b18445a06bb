import type { LineRole } from '#app/core/article/break-into-claims.ts'
import { classNames } from '../class-names.ts'
import { Disclosure } from '../feedback/disclosure.tsx'
import { useMessages } from '../messages.tsx'

export type Preview = {
  lines: { role: LineRole; text: string }[]
  linesLeft: number
  claims: number
  claimsLeft: number
}

/** The lines of a text with the role that each one was given. */
export function TextPreview({ preview }: { preview: Preview }) {
  const { articles, workbench } = useMessages()
  const t = articles.preview
  const { lines, linesLeft, claims, claimsLeft } = preview
  return (
    <section aria-label={t.title} className="flex flex-col gap-2">
      <Disclosure
        defaultOpen
        summary={
          <span>
            {t.title}:{' '}
            <span className="font-normal text-ink-soft">
              {t.summary(lines.length + linesLeft, claims)}
            </span>
          </span>
        }
      >
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolled by keys */}
        <ul tabIndex={0} aria-label={t.title} className={SCROLL}>
          {lines.map(({ role, text }, index) => (
            <li
              key={index}
              className="grid grid-cols-[5rem_minmax(0,1fr)] gap-3"
            >
              <span className="text-end text-xs leading-6 text-ink-faint">
                {workbench.roles[role]}
              </span>
              <span className={classNames('text-sm leading-6', LOOKS[role])}>
                {text}
              </span>
            </li>
          ))}
          {linesLeft > 0 && (
            <li className="ps-23 text-sm text-ink-faint">
              {t.shortened(linesLeft)}
            </li>
          )}
        </ul>
      </Disclosure>
      {claimsLeft > 0 && (
        <p className="text-sm text-ink-soft">{t.largest(claims, claimsLeft)}</p>
      )}
    </section>
  )
}

const SCROLL =
  'flex max-h-96 flex-col gap-1.5 overflow-y-auto rounded-md border border-line bg-sheet p-3'

const LOOKS: Record<LineRole, string> = {
  headline: 'font-serif font-semibold',
  subheading: 'font-serif font-semibold',
  body: 'font-serif',
  byline: 'text-ink-soft',
  caption: 'text-ink-faint',
  'related-headline': 'text-ink-faint',
  'site-chrome': 'text-ink-faint',
}
