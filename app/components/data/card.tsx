import type { ReactNode } from 'react'
import { classNames } from '../class-names.ts'

type CardProps = {
  title?: ReactNode
  /** Buttons or links beside the title. */
  actions?: ReactNode
  children: ReactNode
  as?: 'section' | 'article' | 'div' | 'li'
  id?: string
}

/** A sheet of paper on the desk. */
export function Card(props: CardProps) {
  const { title, actions, children, as: Element = 'section', id } = props
  return (
    <Element
      id={id}
      className="rounded-lg border border-line bg-sheet p-4 sm:p-5"
    >
      {title && (
        <div className="mb-3 flex flex-wrap items-baseline justify-between gap-3">
          <h2 className="text-base font-semibold">{title}</h2>
          {actions}
        </div>
      )}
      {children}
    </Element>
  )
}

type FactsProps = {
  facts: readonly { label: string; value: ReactNode }[]
  isStacked?: boolean
}

/** Names and values: who, where, when. */
export function Facts({ facts, isStacked }: FactsProps) {
  return (
    <dl
      className={classNames(
        'grid text-sm',
        isStacked
          ? 'gap-y-3'
          : 'gap-y-2 sm:grid-cols-[minmax(6rem,max-content)_1fr] sm:gap-x-6',
      )}
    >
      {facts.map(({ label, value }) => (
        <div key={label} className={isStacked ? '' : 'contents'}>
          <dt className="text-ink-faint">{label}</dt>
          <dd className={isStacked ? '' : 'mb-1 sm:mb-0'}>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
