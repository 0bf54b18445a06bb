import { useMemo } from 'react'
import type { LineRole } from '#app/core/article/break-into-claims.ts'
import { classNames } from '../../class-names.ts'
import { Tooltip } from '../../feedback/tooltip.tsx'
import { useMessages } from '../../messages.tsx'
import type { ShownLine } from '../shown.ts'
import { useWorkbench } from '../workbench-state.tsx'
import { claimLooks } from './claim-looks.ts'
import { LineText } from './line-text.tsx'

type ArticleTextProps = { areReasonsShown: boolean }

/** The article, line by line: its role in the margin, its claims marked. */
export function ArticleText({ areReasonsShown }: ArticleTextProps) {
  const { shown, choosing } = useWorkbench()
  const { lines, claims, article } = shown
  const looks = useMemo(() => claimLooks(lines, claims), [lines, claims])
  return (
    <div
      data-text
      lang={article.language}
      dir="auto"
      className="flex flex-col font-serif text-[1.0625rem] leading-[1.7] sm:text-lg sm:leading-[1.7]"
    >
      {lines.map((line, index) => (
        <Line
          key={line.start}
          line={line}
          isRepeated={lines[index - 1]?.role === line.role}
        >
          <LineText
            line={line}
            looks={looks}
            areReasonsShown={areReasonsShown}
            isChoosing={choosing !== null}
          />
        </Line>
      ))}
    </div>
  )
}

type LineProps = {
  line: ShownLine
  isRepeated: boolean
  children: React.ReactNode
}

function Line({ line: { role }, isRepeated, children }: LineProps) {
  const isHeadline = role === 'headline'
  const Element = isHeadline ? 'h2' : role === 'subheading' ? 'h3' : 'p'
  return (
    <div
      className={classNames(
        'grid gap-x-5 md:grid-cols-[5.5rem_minmax(0,65ch)]',
        SPACE[role],
      )}
    >
      <RoleLabel role={role} isRepeated={isRepeated} />
      <Element className={classNames('min-w-0', LOOKS[role])}>
        {children}
      </Element>
    </div>
  )
}

type RoleLabelProps = { role: LineRole; isRepeated: boolean }

function RoleLabel({ role, isRepeated }: RoleLabelProps) {
  const t = useMessages()
  const label = t.workbench.roles[role]
  const look = classNames(
    'mt-[0.45em] h-fit w-fit rounded-sm font-sans text-xs leading-snug text-ink-faint md:justify-self-end md:text-end',
    isRepeated && 'sr-only md:not-sr-only md:opacity-0 md:hover:opacity-100',
  )
  if (role === 'body') return <span className={look}>{label}</span>
  return (
    <Tooltip text={t.engine.roles[role]}>
      <button type="button" className={classNames(look, 'cursor-help')}>
        {label}
      </button>
    </Tooltip>
  )
}

/** What is not the article itself stands back. */
const LOOKS: Record<LineRole, string> = {
  headline: 'text-2xl leading-tight font-semibold text-balance sm:text-3xl',
  subheading: 'text-xl leading-snug font-semibold',
  body: '',
  byline: 'font-sans text-sm text-ink-soft',
  caption: 'font-sans text-sm text-ink-faint',
  'related-headline': 'font-sans text-sm text-ink-faint',
  'site-chrome': 'font-sans text-sm text-ink-faint',
}

const SPACE: Record<LineRole, string> = {
  headline: 'mb-5 mt-3',
  subheading: 'mt-7 mb-3',
  body: 'mb-4',
  byline: 'mb-4',
  caption: 'mb-2',
  'related-headline': 'mb-2',
  'site-chrome': 'mb-2',
}
