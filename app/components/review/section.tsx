import type { ReactNode } from 'react'

type SectionProps = {
  id: string
  title: ReactNode
  children: ReactNode
  /** Beside the text: set smaller. */
  isAside?: boolean
}

/** A part of a public page under its own heading. */
export function Section(props: SectionProps) {
  const { id, title, children, isAside } = props
  return (
    <section aria-labelledby={id} className="border-t border-line pt-6">
      <h2
        id={id}
        className={
          isAside
            ? 'mb-3 text-base font-semibold'
            : 'mb-4 font-serif text-xl font-semibold'
        }
      >
        {title}
      </h2>
      {children}
    </section>
  )
}
