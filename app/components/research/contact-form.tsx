import { PARTIES, type Visibility } from '#app/core/research/research.ts'
import { Select } from '../form/select.tsx'
import { TextArea } from '../form/text-area.tsx'
import { TextInput } from '../form/text-input.tsx'
import { useMessages } from '../messages.tsx'
import type { ShownContact } from './contact-section.tsx'
import { AudienceFields, type Person } from './shared/audience-fields.tsx'
import {
  fieldsOf,
  type FormAnswer,
  type FormFields,
} from './shared/form-answer.ts'
import { FormFrame } from './shared/form-frame.tsx'

type ContactFormProps = {
  /** The request to change or answer; a new one without. */
  contact?: ShownContact
  today: string
  people: readonly Person[]
  answer: FormAnswer | null
}

const CHOICES: readonly Visibility[] = ['public', 'desk', 'named']

/** A request for reply, and later its answer. */
export function ContactForm(props: ContactFormProps) {
  const { contact, today, people, answer } = props
  const { research } = useMessages()
  const t = research.contacts
  const intent = contact ? 'change-contact' : 'add-contact'
  const id = contact ? `${intent}-${contact.id}` : intent
  const fields = fieldsOf({
    id,
    answer,
    values: contact ?? {
      party: 'claimant',
      visibility: 'desk',
      sentOn: today,
    },
    errorTexts: research.errors,
  })
  const labels = {
    party: t.party,
    name: t.name,
    channel: t.channel,
    request: t.request,
    sentOn: t.sentOn,
    dueOn: t.dueOn,
    answeredOn: t.answeredOn,
    answer: t.answer,
    visibility: research.audience.label,
  }
  return (
    <FormFrame
      {...{ id, intent, fields, labels }}
      {...(contact && { target: contact.id, version: contact.version })}
      submitLabel={contact ? t.save : t.add}
    >
      {contact && <AnswerFields fields={fields} />}
      <RequestFields fields={fields} />
      <AudienceFields
        {...{ fields, people, choices: CHOICES }}
        {...(contact && { named: contact.audience })}
      />
    </FormFrame>
  )
}

function RequestFields({ fields }: { fields: FormFields }) {
  const { research, states } = useMessages()
  const t = research.contacts
  return (
    <>
      <div className="grid gap-4 sm:grid-cols-3">
        <Select
          {...fields.text('party')}
          label={t.party}
          options={PARTIES.map((value) => ({
            value,
            label: states.party[value],
          }))}
        />
        <TextInput
          {...fields.text('name')}
          label={t.name}
          required
          maxLength={200}
        />
        <TextInput
          {...fields.text('channel')}
          label={t.channel}
          placeholder={t.channelHint}
          maxLength={100}
        />
      </div>
      <TextArea
        {...fields.text('request')}
        label={t.request}
        required
        maxLength={4000}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextInput
          {...fields.text('sentOn')}
          type="date"
          label={t.sentOn}
          required
        />
        <TextInput {...fields.text('dueOn')} type="date" label={t.dueOn} />
      </div>
    </>
  )
}

function AnswerFields({ fields }: { fields: FormFields }) {
  const t = useMessages().research.contacts
  return (
    <>
      <TextArea
        {...fields.text('answer')}
        label={t.answer}
        hint={t.answerHint}
        maxLength={8000}
      />
      <div className="sm:w-1/2">
        <TextInput
          {...fields.text('answeredOn')}
          type="date"
          label={t.answeredOn}
        />
      </div>
    </>
  )
}
