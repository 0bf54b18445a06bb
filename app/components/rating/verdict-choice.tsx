import { RadioGroup } from '../form/radio-group.tsx'
import { useMessages } from '../messages.tsx'
import { VerdictBadge } from '../verdict/verdict-badge.tsx'
import { verdictOf, type ShownRound } from './shown-round.ts'

type VerdictChoiceProps = {
  round: Pick<ShownRound, 'labels' | 'bounds'>
  label: string
  chosen?: string | undefined
  error?: string | undefined
}

/** The verdicts of the round's scale, each with what it means. */
export function VerdictChoice(props: VerdictChoiceProps) {
  const { round, label, chosen, error } = props
  const t = useMessages().rating.open
  return (
    <RadioGroup
      name="labelKey"
      label={label}
      required
      look="cards"
      defaultValue={chosen}
      error={error}
      choices={round.labels.map(({ key, meaning, value }) => ({
        value: key,
        label: (
          <span className="flex flex-wrap items-center gap-2">
            <VerdictBadge verdict={verdictOf(round, key)} size="small" />
            <span className="text-xs text-ink-faint">
              {value === null ? t.outside : t.value(value)}
            </span>
          </span>
        ),
        hint: meaning,
      }))}
    />
  )
}
