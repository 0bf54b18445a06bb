import type { DeskSettings } from '#app/core/people/desk-settings.ts'
import { Card } from '../data/card.tsx'
import { TextInput } from '../form/text-input.tsx'
import { useMessages } from '../messages.tsx'

type CorrectionSettingsProps = {
  settings: DeskSettings
  errors: Record<string, string>
}

const DAYS = [
  ['acknowledgeDays', 1, 30],
  ['decideDays', 1, 60],
  ['keepContactDays', 1, 365],
  ['recheckDays', 0, 365],
] as const

/** Deadlines of readers' reports, and how often cited pages are fetched. */
export function CorrectionSettings(props: CorrectionSettingsProps) {
  const { settings, errors } = props
  const t = useMessages().settings
  return (
    <Card title={t.sections.corrections}>
      <div className="flex flex-col gap-6">
        {DAYS.map(([name, min, max]) => (
          <TextInput
            key={name}
            name={name}
            type="number"
            label={t[name]}
            hint={t[`${name}Hint`]}
            min={min}
            max={max}
            required
            defaultValue={settings[name]}
            error={errors[name]}
            className="max-w-32"
          />
        ))}
      </div>
    </Card>
  )
}
