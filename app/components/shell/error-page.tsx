import { useMessages } from '../messages.tsx'
import { buttonLook } from '../form/button.tsx'
import { Logo } from './logo.tsx'
import { CONTENT_ID } from './skip-link.tsx'

type ErrorPageProps = {
  status: number
  /** A sentence from whoever answered, more exact than ours. */
  detail?: string | undefined
  requestId?: string | null | undefined
  isSignedIn?: boolean
}

/** A page for when there is no page: what happened and where to go. */
export function ErrorPage(props: ErrorPageProps) {
  const { status, detail, requestId, isSignedIn } = props
  const t = useMessages().shell
  const known = knownStatus(status)
  const page = t.errors.pages[known]
  return (
    <main
      id={CONTENT_ID}
      className="mx-auto flex min-h-[70dvh] max-w-form flex-col justify-center gap-4 px-6 py-12"
    >
      <p className="flex items-center gap-3 text-sm text-ink-faint tabular-nums">
        <Logo />
        {status}
      </p>
      <h1 className="font-serif text-3xl font-semibold">{page.title}</h1>
      <p className="text-lg text-ink-soft">
        {known === 500 ? page.body : (detail ?? page.body)}
      </p>
      <p className="mt-2 flex flex-wrap gap-3">
        <a
          href={isSignedIn ? '/desk' : '/'}
          className={buttonLook({ tone: 'primary' })}
        >
          {isSignedIn ? t.errors.toDesk : t.errors.toFront}
        </a>
      </p>
      {requestId && (
        <p className="mt-4 text-xs text-ink-faint">
          {t.errors.requestId} <code className="select-all">{requestId}</code>.{' '}
          {t.errors.quote}
        </p>
      )}
    </main>
  )
}

const KNOWN = [403, 404, 409, 413, 429, 500] as const

/** The status whose words fit best. */
export function knownStatus(status: number): (typeof KNOWN)[number] {
  const known = KNOWN.find((one) => one === status)
  if (known) return known
  return status === 410 || status === 400 ? 404 : 500
}
