import type { ReactNode } from 'react'

export type Fact = readonly [label: string, value: ReactNode]

/** Names with their values, side by side where there is room. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className="grid gap-x-6 gap-y-1 text-sm sm:grid-cols-[11rem_1fr]">
      {facts.map(([label, value]) => (
        <div key={label} className="contents">
          <dt className="text-ink-faint">{label}</dt>
          <dd className="mb-2 min-w-0 break-words sm:mb-0">{value}</dd>
        </div>
      ))}
    </dl>
  )
}

/** Digits and letters that are compared, not read. */
export function Code({ children }: { children: string }) {
  return <code className="font-mono text-xs break-all">{children}</code>
}

/** Text to the letter, as it is signed, hashed or typed. */
export function CodeBlock({ children }: { children: string }) {
  return (
    <pre className="rounded-md bg-wash px-4 py-3 font-mono text-xs leading-relaxed break-all whitespace-pre-wrap">
      {children}
    </pre>
  )
}

type LinksProps = { links: readonly (readonly [string, string])[] }

/** Addresses for programs and for those who check. */
export function Links({ links }: LinksProps) {
  return (
    <ul className="mt-4 flex flex-wrap gap-x-5 gap-y-1 text-sm">
      {links.map(([href, label]) => (
        <li key={href}>
          <a
            href={href}
            className="inline-flex min-h-8 items-center text-accent underline underline-offset-2"
          >
            {label}
          </a>
        </li>
      ))}
    </ul>
  )
}
