import type { ReactNode } from 'react'
import { Logo } from '../shell/logo.tsx'
import { CONTENT_ID } from '../shell/skip-link.tsx'
import { useMessages } from '../messages.tsx'

/** The calm room in which people sign in: the product's sign and one sheet. */
export function SignInRoom({ children }: { children: ReactNode }) {
  const t = useMessages().common
  return (
    <div className="mx-auto flex min-h-dvh w-full max-w-lg flex-col px-4 py-8 sm:py-16">
      <header className="mb-8">
        <a
          href="/"
          className="inline-flex items-center gap-2.5 font-serif text-xl font-semibold text-ink no-underline"
        >
          <Logo />
          {t.product}
        </a>
      </header>
      <main id={CONTENT_ID} className="flex flex-col gap-6">
        {children}
      </main>
    </div>
  )
}

type SignInSheetProps = {
  title: string
  lead?: ReactNode
  children?: ReactNode
  /** Links under the sheet. */
  below?: ReactNode
}

export function SignInSheet(props: SignInSheetProps) {
  const { title, lead, children, below } = props
  return (
    <>
      <section className="rounded-lg border border-line bg-sheet p-5 sm:p-8">
        <h1 className="font-serif text-2xl font-semibold sm:text-3xl">
          {title}
        </h1>
        {lead && <p className="mt-1.5 text-ink-soft">{lead}</p>}
        {children && <div className="mt-6">{children}</div>}
      </section>
      {below && (
        <div className="flex flex-col gap-1 text-sm text-ink-soft">{below}</div>
      )}
    </>
  )
}
