import { TextArea } from '../../form/text-area.tsx'
import { useMessages } from '../../messages.tsx'
import type { ShownClaim } from '../shown.ts'
import { useRefusal } from './refusal-note.tsx'

const LINES_MIN = 3

/** A line for each part: those that the engine offers, and room for own ones. */
export function SplitFields({ claim }: { claim: ShownClaim }) {
  const t = useMessages().workbench
  const parts = useParts(claim)
  return (
    <>
      <p className="text-sm text-ink-soft">
        {claim.parts.length > 0 && `${t.splitOffered} `}
        {t.splitLead}
      </p>
      {parts.map(({ wording, span }, index) => (
        <div key={index}>
          <input type="hidden" name="partSpan[]" value={span} />
          <TextArea
            id={`part-${index}-${claim.id}`}
            name="part[]"
            label={t.part(index + 1)}
            rows={2}
            isProse
            defaultValue={wording}
          />
        </div>
      ))}
    </>
  )
}

/** What was typed, or else what the engine offers, filled up with empty lines. */
function useParts(claim: ShownClaim) {
  const refused = useRefusal(['split'], claim.id)
  const typed = [refused?.given['part[]'] ?? []].flat()
  const spans = [refused?.given['partSpan[]'] ?? []].flat()
  const filled = refused
    ? typed.map((wording, index) => ({ wording, span: spans[index] ?? '' }))
    : claim.parts.map(({ wording, start, end }) => ({
        wording,
        span: `${start}-${end}`,
      }))
  const first = filled.length === 0 ? claim.wording : ''
  const empty = Array.from(
    { length: Math.max(1, LINES_MIN - filled.length) },
    (_, index) => ({ wording: index === 0 ? first : '', span: '' }),
  )
  return [...filled, ...empty].slice(0, 8)
}
