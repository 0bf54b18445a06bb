import { PencilLine } from 'lucide-react'
import { correctionText } from '#app/core/review/claim-review/build.ts'
import type { Correction } from '#app/core/review/content.ts'
import { Day } from '../format.tsx'
import { useMessages } from '../messages.tsx'

type CorrectionNoticesProps = { corrections: readonly Correction[] }

/** What was corrected, where nobody can miss it: the latest on top. */
export function CorrectionNotices({ corrections }: CorrectionNoticesProps) {
  const t = useMessages().publicSite.reviewPage
  if (corrections.length === 0) return null
  return (
    <ul className="flex flex-col gap-3">
      {corrections.map((correction) => (
        <li
          key={correction.version}
          id={`correction-${correction.version}`}
          className="flex gap-3 rounded-md border-s-4 border-marker-strong bg-marker-soft px-4 py-3 text-ink"
        >
          <PencilLine aria-hidden className="mt-1 size-4 shrink-0" />
          <p className="max-w-measure">
            <strong>
              {t.classes[correction.class]}, <Day value={correction.on} />:
            </strong>{' '}
            {correctionText(correction)}
          </p>
        </li>
      ))}
    </ul>
  )
}
