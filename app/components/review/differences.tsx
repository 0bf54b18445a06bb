import type { FieldDifference } from '#app/core/review/diff.ts'
import { DiffText } from '../diff/diff-text.tsx'
import { useMessages } from '../messages.tsx'
import { narrowDifferences } from './narrow-differences.ts'

type DifferencesProps = { differences: readonly FieldDifference[] }

/** What differs between two versions, field by field and word by word. */
export function Differences({ differences }: DifferencesProps) {
  const t = useMessages()
  if (differences.length === 0)
    return <p className="text-sm text-ink-soft">{t.review.noDifference}</p>
  return (
    <dl className="flex flex-col gap-5">
      {narrowDifferences(differences).map(({ field, before, after }) => (
        <div key={field}>
          <dt className="mb-1 text-sm font-medium text-ink-faint">
            {t.ruleWords.diffFields[field]}
          </dt>
          <dd className="break-words">
            <DiffText before={before} after={after} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
