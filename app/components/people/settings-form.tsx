import { Form } from '@remix-run/react'
import type { ReactNode } from 'react'
import { PRIORITIES } from '#app/core/claim/claim-state.ts'
import type { DeskSettings } from '#app/core/people/desk-settings.ts'
import { Card } from '../data/card.tsx'
import { Checkbox, CheckboxGroup } from '../form/checkbox.tsx'
import { RadioGroup } from '../form/radio-group.tsx'
import { Select } from '../form/select.tsx'
import { SubmitButton } from '../form/submit-button.tsx'
import { TextArea } from '../form/text-area.tsx'
import { TextInput } from '../form/text-input.tsx'
import { useMessages } from '../messages.tsx'
import { CorrectionSettings } from './correction-settings.tsx'

export type ShownSettings = DeskSettings & {
  name: string
  language: string
  timeZone: string
}

type SettingsFormProps = {
  settings: ShownSettings
  version: number
  timeZones: readonly string[]
  errors: Record<string, string>
}

type PartProps = Pick<SettingsFormProps, 'settings' | 'errors'>

/** Every setting of the desk, in one form. */
export function SettingsForm(props: SettingsFormProps) {
  const { version, timeZones, ...part } = props
  const t = useMessages().settings
  return (
    <Form method="post" className="flex flex-col gap-6">
      <input type="hidden" name="version" value={version} />
      <DeskPart {...part} timeZones={timeZones} />
      <WorkPart {...part} />
      <ReadersPart {...part} />
      <CorrectionSettings {...part} />
      <TextsPart {...part} />
      <SearchPart {...part} />
      <div className="-mx-1 bg-paper px-1 py-3 md:sticky md:bottom-0">
        <SubmitButton>{t.save}</SubmitButton>
      </div>
    </Form>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Card title={title}>
      <div className="flex flex-col gap-6">{children}</div>
    </Card>
  )
}

function DeskPart(props: PartProps & { timeZones: readonly string[] }) {
  const { settings, errors, timeZones } = props
  const t = useMessages().settings
  return (
    <Part title={t.sections.desk}>
      <TextInput
        name="name"
        label={t.name}
        hint={t.nameHint}
        maxLength={100}
        required
        defaultValue={settings.name}
        error={errors.name}
      />
      <TextInput
        name="language"
        label={t.language}
        hint={t.languageHint}
        maxLength={35}
        required
        defaultValue={settings.language}
        error={errors.language}
      />
      <Select
        name="timeZone"
        label={t.timeZone}
        hint={t.timeZoneHint}
        options={timeZones.map((zone) => ({ value: zone, label: zone }))}
        defaultValue={settings.timeZone}
        error={errors.timeZone}
      />
      <TextInput
        name="contactEmail"
        type="email"
        label={t.contactEmail}
        hint={t.contactEmailHint}
        maxLength={254}
        defaultValue={settings.contactEmail}
        error={errors.contactEmail}
      />
    </Part>
  )
}

function WorkPart({ settings }: PartProps) {
  const t = useMessages()
  const { raters, ratersNamed, ...words } = t.settings
  return (
    <Part title={words.sections.work}>
      <RadioGroup
        name="ratersRequired"
        label={words.ratersRequired}
        hint={words.ratersRequiredHint}
        look="segments"
        defaultValue={String(settings.ratersRequired)}
        choices={Object.entries(raters).map(([value, label]) => ({
          value,
          label,
        }))}
      />
      <RadioGroup
        name="ratersNamedBy"
        label={words.ratersNamedBy}
        defaultValue={settings.ratersNamedBy}
        choices={Object.entries(ratersNamed).map(([value, label]) => ({
          value,
          label,
        }))}
      />
      <Checkbox
        name="fourEyes"
        label={words.fourEyes}
        hint={words.fourEyesHint}
        defaultChecked={settings.fourEyes}
      />
      <CheckboxGroup legend={words.evidenceGate} hint={words.evidenceGateHint}>
        {PRIORITIES.map((priority) => (
          <Checkbox
            key={priority}
            id={`gate-${priority}`}
            name="evidenceGate[]"
            value={priority}
            label={t.states.priority[priority]}
            defaultChecked={settings.evidenceGate.includes(priority)}
          />
        ))}
      </CheckboxGroup>
    </Part>
  )
}

function ReadersPart({ settings }: PartProps) {
  const t = useMessages().settings
  return (
    <Part title={t.sections.readers}>
      <RadioGroup
        name="shownPeople"
        label={t.shownPeople}
        defaultValue={settings.shownPeople}
        choices={Object.entries(t.shown).map(([value, label]) => ({
          value,
          label,
        }))}
      />
    </Part>
  )
}

const TEXTS = ['about', 'methodology', 'correctionsPolicy', 'funding'] as const

function TextsPart({ settings, errors }: PartProps) {
  const t = useMessages().settings
  return (
    <Part title={t.sections.texts}>
      <p className="text-sm text-ink-soft">{t.markdownHint}</p>
      {TEXTS.map((name) => (
        <TextArea
          key={name}
          name={name}
          label={t[name]}
          hint={t[`${name}Hint`]}
          rows={6}
          maxLength={20_000}
          isProse
          defaultValue={settings[name]}
          error={errors[name]}
        />
      ))}
    </Part>
  )
}

function SearchPart({ settings, errors }: PartProps) {
  const t = useMessages().settings
  return (
    <Part title={t.sections.search}>
      <TextInput
        name="markupLicence"
        type="url"
        label={t.markupLicence}
        hint={t.markupLicenceHint}
        maxLength={500}
        defaultValue={settings.markupLicence}
        error={errors.markupLicence}
      />
      <Checkbox
        name="politicalEntity"
        label={t.politicalEntity}
        hint={t.politicalEntityHint}
        defaultChecked={settings.politicalEntity}
      />
      <Checkbox
        name="aggregator"
        label={t.aggregator}
        hint={t.aggregatorHint}
        defaultChecked={settings.aggregator}
      />
      <TextInput
        name="sourceList"
        type="url"
        label={t.sourceList}
        hint={t.sourceListHint}
        maxLength={500}
        defaultValue={settings.sourceList}
        error={errors.sourceList}
      />
    </Part>
  )
}
