import { CircleCheck, Clock, TriangleAlert } from 'lucide-react'
import type { Party, Visibility } from '#app/core/research/research.ts'
import { Badge } from '../data/badge.tsx'
import { Disclosure } from '../feedback/disclosure.tsx'
import { EmptyState } from '../feedback/empty-state.tsx'
import { Day } from '../format.tsx'
import { useMessages } from '../messages.tsx'
import { ContactForm } from './contact-form.tsx'
import { Section } from './section.tsx'
import { AddDisclosure } from './shared/add-disclosure.tsx'
import type { Person } from './shared/audience-fields.tsx'
import { answerTo, type FormAnswer } from './shared/form-answer.ts'
import { VisibilityBadge } from './shared/visibility-badge.tsx'

export type ShownContact = {
  id: string
  party: Party
  name: string
  channel: string | null
  request: string
  sentOn: string
  dueOn: string | null
  answeredOn: string | null
  answer: string | null
  visibility: Visibility
  audience: readonly Person[]
  authorName: string
  version: number
}

type ContactSectionProps = {
  contacts: readonly ShownContact[]
  today: string
  people: readonly Person[]
  mayChange: boolean
  answer: FormAnswer | null
}

/** Whom the desk asked for a reply, and what came of it. */
export function ContactSection(props: ContactSectionProps) {
  const { contacts, mayChange, today, people, answer } = props
  const t = useMessages().research.contacts
  return (
    <Section id="contacts" title={t.title} lead={t.lead}>
      {contacts.length === 0 && (
        <EmptyState title={t.empty}>{t.emptyBody}</EmptyState>
      )}
      <ul className="flex flex-col gap-4">
        {contacts.map((contact) => (
          <ContactCard key={contact.id} contact={contact} {...props} />
        ))}
      </ul>
      {mayChange && (
        <AddDisclosure
          key={contacts.length}
          label={t.add}
          defaultOpen={answerTo('add-contact', answer) !== null}
        >
          <ContactForm {...{ today, people, answer }} />
        </AddDisclosure>
      )}
    </Section>
  )
}

type ContactCardProps = ContactSectionProps & { contact: ShownContact }

function ContactCard(props: ContactCardProps) {
  const { contact, today, people, mayChange, answer } = props
  const { research, states } = useMessages()
  const t = research.contacts
  const mine = answerTo(`change-contact-${contact.id}`, answer)
  return (
    <li className="flex flex-col gap-3 rounded-lg border border-line bg-sheet p-4 sm:p-5">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <h3 className="font-medium">{contact.name}</h3>
        <Badge>{states.party[contact.party]}</Badge>
        <Standing contact={contact} today={today} />
        <VisibilityBadge {...contact} />
      </div>
      <p className="text-xs text-ink-faint">
        {t.sent} <Day value={contact.sentOn} />
        {contact.channel && <> · {contact.channel}</>}
        {contact.dueOn && (
          <>
            {' '}
            · {t.due} <Day value={contact.dueOn} />
          </>
        )}
      </p>
      <p className="max-w-measure wrap-anywhere whitespace-pre-wrap">
        {contact.request}
      </p>
      {contact.answer && (
        <blockquote className="max-w-measure border-s-2 border-marker-strong ps-3 font-serif wrap-anywhere whitespace-pre-wrap">
          {contact.answer}
        </blockquote>
      )}
      {mayChange && (
        <Disclosure
          key={contact.version}
          summary={t.change}
          defaultOpen={mine !== null}
        >
          <ContactForm {...{ contact, today, people, answer }} />
        </Disclosure>
      )}
    </li>
  )
}

type StandingProps = { contact: ShownContact; today: string }

function Standing({ contact, today }: StandingProps) {
  const t = useMessages().research.contacts
  const { answeredOn, dueOn } = contact
  if (answeredOn)
    return (
      <Badge tone="good" icon={<CircleCheck aria-hidden />}>
        {t.answered} <Day value={answeredOn} width="short" />
      </Badge>
    )
  if (dueOn && dueOn < today)
    return (
      <Badge tone="danger" icon={<TriangleAlert aria-hidden />}>
        {t.overdue}
      </Badge>
    )
  return (
    <Badge tone="warn" icon={<Clock aria-hidden />}>
      {t.waiting}
    </Badge>
  )
}
