import {
  PRIMACIES,
  STANCES,
  type Visibility,
} from '#app/core/research/research.ts'
import { Checkbox } from '../../form/checkbox.tsx'
import { RadioGroup } from '../../form/radio-group.tsx'
import { TextArea } from '../../form/text-area.tsx'
import { TextInput } from '../../form/text-input.tsx'
import { useMessages } from '../../messages.tsx'
import { AudienceFields, type Person } from '../shared/audience-fields.tsx'
import {
  fieldsOf,
  type FormAnswer,
  type FormFields,
} from '../shared/form-answer.ts'
import { FormFrame } from '../shared/form-frame.tsx'
import type { ShownEvidence } from './shown-evidence.ts'

type EvidenceFormProps = {
  /** The source to change; a new one without. */
  evidence?: ShownEvidence
  today: string
  people: readonly Person[]
  answer: FormAnswer | null
  submitLabel: string
}

const CHOICES: readonly Visibility[] = ['public', 'desk', 'named']

/** Everything the desk notes of a source. */
export function EvidenceForm(props: EvidenceFormProps) {
  const { evidence, today, people, answer, submitLabel } = props
  const { research, states } = useMessages()
  const t = research.evidence
  const intent = evidence ? 'change-evidence' : 'add-evidence'
  const id = evidence ? `${intent}-${evidence.id}` : intent
  const fields = fieldsOf({
    id,
    answer,
    values: evidence ? { ...evidence } : { ...NEW, seenOn: today },
    errorTexts: research.errors,
  })
  const labels = {
    url: t.url,
    title: t.name,
    publisher: t.publisher,
    finding: t.finding,
    passage: t.passage,
    stance: t.stance,
    primacy: t.primacy,
    originGroup: t.originGroup,
    seenOn: t.seenOn,
    archivedAt: t.archivedAt,
    visibility: research.audience.label,
  }
  return (
    <FormFrame
      {...{ id, intent, fields, labels, submitLabel }}
      {...(evidence && { target: evidence.id, version: evidence.version })}
    >
      <SourceFields fields={fields} />
      <TextArea
        {...fields.text('finding')}
        label={t.finding}
        hint={t.findingHint}
        required
        maxLength={4000}
        rows={3}
      />
      <TextArea
        {...fields.text('passage')}
        label={t.passage}
        hint={t.passageHint}
        maxLength={4000}
        rows={2}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <RadioGroup
          {...fields.text('stance')}
          label={t.stance}
          choices={STANCES.map((value) => ({
            value,
            label: states.stance[value],
          }))}
        />
        <RadioGroup
          {...fields.text('primacy')}
          label={t.primacy}
          choices={PRIMACIES.map((value) => ({
            value,
            label: states.primacy[value],
            hint: t.primacyHints[value],
          }))}
        />
      </div>
      <OriginFields fields={fields} />
      <AudienceFields
        {...{ fields, people, choices: CHOICES }}
        {...(evidence && { named: evidence.audience })}
      />
      {!evidence && (
        <Checkbox
          {...fields.tick('snapshot', 'take', true)}
          label={t.snapshot}
          hint={t.snapshotHint}
        />
      )}
    </FormFrame>
  )
}

function SourceFields({ fields }: { fields: FormFields }) {
  const t = useMessages().research.evidence
  return (
    <>
      <TextInput
        {...fields.text('url')}
        type="url"
        label={t.url}
        hint={t.urlHint}
        maxLength={2000}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextInput {...fields.text('title')} label={t.name} maxLength={300} />
        <TextInput
          {...fields.text('publisher')}
          label={t.publisher}
          maxLength={200}
        />
      </div>
    </>
  )
}

function OriginFields({ fields }: { fields: FormFields }) {
  const t = useMessages().research.evidence
  return (
    <>
      <TextInput
        {...fields.text('originGroup')}
        label={t.originGroup}
        hint={t.originHint}
        list="known-origins"
        maxLength={120}
      />
      <div className="grid gap-4 sm:grid-cols-[auto_1fr]">
        <TextInput
          {...fields.text('seenOn')}
          type="date"
          label={t.seenOn}
          required
        />
        <TextInput
          {...fields.text('archivedAt')}
          type="url"
          label={t.archivedAt}
          maxLength={2000}
        />
      </div>
    </>
  )
}

const NEW = {
  stance: 'supports',
  primacy: 'secondary',
  visibility: 'desk',
}
