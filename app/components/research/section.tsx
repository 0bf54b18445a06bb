import type { ReactNode } from 'react'

type SectionProps = {
  id: string
  title: string
  lead: string
  children: ReactNode
}

/** A part of the page with its title and what it is for. */
export function Section({ id, title, lead, children }: SectionProps) {
  return (
    <section aria-labelledby={id} className="flex flex-col gap-4">
      <div>
        <h2 id={id} className="font-serif text-xl font-semibold">
          {title}
        </h2>
        <p className="text-sm text-ink-soft">{lead}</p>
      </div>
      {children}
    </section>
  )
}
