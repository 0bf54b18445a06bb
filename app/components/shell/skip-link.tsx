import { useMessages } from '../messages.tsx'

/** The id of the main element of every page. */
export const CONTENT_ID = 'content'

/** The first stop of the Tab key: past the header. */
export function SkipLink() {
  const t = useMessages().shell
  return (
    <a
      href={`#${CONTENT_ID}`}
      className="sr-only focus:not-sr-only focus:fixed focus:start-3 focus:top-3 focus:z-50 focus:rounded-md focus:bg-accent focus:px-4 focus:py-3 focus:text-on-accent"
    >
      {t.skipToContent}
    </a>
  )
}
