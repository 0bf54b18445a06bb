import { Disclosure } from '../feedback/disclosure.tsx'
import { useMessages } from '../messages.tsx'
import { DecideMatch, UndoMatch } from './match-forms.tsx'
import { MatchRow } from './match-row.tsx'
import type { MatchesBack, ShownMatches } from './shown-match.ts'

type MatchListsProps = { matches: ShownMatches; back: MatchesBack }

/** What was confirmed, what is suggested, and, folded, what was rejected. */
export function MatchLists({ matches, back }: MatchListsProps) {
  const t = useMessages().matching
  const { suggested, confirmed, rejected } = matches
  return (
    <div className="flex flex-col gap-4">
      {confirmed.length > 0 && (
        <section aria-label={t.confirmed}>
          <h3 className="mb-2 text-sm font-semibold">{t.confirmed}</h3>
          <ul className={LIST}>
            {confirmed.map((one) => (
              <MatchRow key={one.id} one={one}>
                <UndoMatch {...{ matches, one, back }} />
              </MatchRow>
            ))}
          </ul>
        </section>
      )}
      {suggested.length === 0 ? (
        <p className="text-sm text-ink-faint">{t.none}</p>
      ) : (
        <section aria-label={t.suggested}>
          {confirmed.length > 0 && (
            <h3 className="mb-2 text-sm font-semibold">{t.suggested}</h3>
          )}
          <p className="mb-3 text-sm text-ink-soft">{t.body}</p>
          <ul className={LIST}>
            {suggested.map((one) => (
              <MatchRow key={one.id} one={one} reasons={one.reasons}>
                <DecideMatch {...{ matches, one, back }} />
              </MatchRow>
            ))}
          </ul>
        </section>
      )}
      {rejected.length > 0 && (
        <Disclosure summary={t.rejected(rejected.length)}>
          <ul className={LIST}>
            {rejected.map((one) => (
              <MatchRow key={one.id} one={one}>
                <UndoMatch {...{ matches, one, back }} />
              </MatchRow>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  )
}

const LIST = 'flex flex-col divide-y divide-line'
