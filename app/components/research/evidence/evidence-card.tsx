import { Form } from '@remix-run/react'
import { Check, ExternalLink } from 'lucide-react'
import { Badge } from '../../data/badge.tsx'
import { Disclosure } from '../../feedback/disclosure.tsx'
import { SubmitButton } from '../../form/submit-button.tsx'
import { Day } from '../../format.tsx'
import { useMessages } from '../../messages.tsx'
import type { Person } from '../shared/audience-fields.tsx'
import { answerTo, type FormAnswer } from '../shared/form-answer.ts'
import { RemoveForm } from '../shared/remove-form.tsx'
import { VisibilityBadge } from '../shared/visibility-badge.tsx'
import { EvidenceForm } from './evidence-form.tsx'
import type { ShownEvidence } from './shown-evidence.ts'
import { SnapshotState } from './snapshot-state.tsx'
import { StanceMark } from './stance-mark.tsx'

type EvidenceCardProps = {
  evidence: ShownEvidence
  today: string
  people: readonly Person[]
  mayChange: boolean
  answer: FormAnswer | null
}

/** One source: where it is, what was found in it, whether it is kept. */
export function EvidenceCard(props: EvidenceCardProps) {
  const { evidence, mayChange } = props
  const { states } = useMessages()
  const { number, finding, passage, suggested } = evidence
  return (
    <li
      id={`evidence-${number}`}
      className={`flex scroll-mt-4 flex-col gap-3 rounded-lg border bg-sheet p-4 sm:p-5 ${suggested ? 'border-dashed border-line-strong' : 'border-line'}`}
    >
      {suggested === 1 && <Suggestion {...props} />}
      <div className="flex flex-wrap items-start gap-x-3 gap-y-2">
        <SourceName evidence={evidence} />
        <div className="flex flex-wrap gap-1.5">
          <StanceMark stance={evidence.stance} />
          <Badge tone={evidence.primacy === 'primary' ? 'accent' : 'plain'}>
            {states.primacy[evidence.primacy]}
          </Badge>
          <VisibilityBadge {...evidence} />
        </div>
      </div>
      <p className="max-w-measure font-serif wrap-anywhere whitespace-pre-wrap">
        {finding}
      </p>
      {passage && (
        <blockquote className="max-w-measure border-s-2 border-marker-strong ps-3 font-serif text-ink-soft wrap-anywhere whitespace-pre-wrap">
          {passage}
        </blockquote>
      )}
      <Provenance evidence={evidence} />
      <SnapshotState evidence={evidence} mayFetch={mayChange} />
      {mayChange && <Changes {...props} />}
    </li>
  )
}

function SourceName({ evidence }: { evidence: ShownEvidence }) {
  const { common, research } = useMessages()
  const { number, url, title, publisher } = evidence
  const name = title ?? publisher ?? url ?? research.evidence.noAddress
  return (
    <h3 className="flex min-w-0 flex-1 basis-64 gap-2.5 font-medium">
      <span className="text-ink-faint tabular-nums">
        <span className="sr-only">{research.evidence.number(number)}: </span>
        <span aria-hidden>[{number}]</span>
      </span>
      <span className="min-w-0 wrap-anywhere">
        {url ? (
          <a href={url} rel="noopener noreferrer" className="hover:underline">
            {name}{' '}
            <ExternalLink
              aria-label={common.opensElsewhere}
              className="inline size-3.5 align-baseline"
            />
          </a>
        ) : (
          name
        )}
        {title && publisher && (
          <span className="block text-sm font-normal text-ink-faint">
            {publisher}
          </span>
        )}
      </span>
    </h3>
  )
}

function Provenance({ evidence }: { evidence: ShownEvidence }) {
  const t = useMessages().research.evidence
  const { originGroup, seenOn, archivedAt, authorName } = evidence
  return (
    <p className="flex flex-wrap gap-x-4 gap-y-1 text-xs text-ink-faint">
      {originGroup && <span>{t.origin(originGroup)}</span>}
      <span>
        {t.seenOn} <Day value={seenOn} />
      </span>
      {archivedAt && (
        <a href={archivedAt} rel="noopener noreferrer">
          {t.archived}
        </a>
      )}
      <span>{t.addedBy(authorName)}</span>
    </p>
  )
}

function Suggestion({ evidence, mayChange }: EvidenceCardProps) {
  const t = useMessages().research.evidence
  return (
    <div className="flex flex-wrap items-center justify-between gap-3 rounded-md bg-marker-soft px-3 py-2 text-sm text-on-marker">
      <p>{t.suggested(evidence.authorName)}</p>
      {mayChange && (
        <Form method="post">
          <input type="hidden" name="target" value={evidence.id} />
          <input type="hidden" name="version" value={evidence.version} />
          <SubmitButton
            value="accept-evidence"
            size="small"
            icon={<Check aria-hidden />}
          >
            {t.accept}
          </SubmitButton>
        </Form>
      )}
    </div>
  )
}

function Changes({ evidence, answer, ...rest }: EvidenceCardProps) {
  const t = useMessages().research.evidence
  const mine = answerTo(`change-evidence-${evidence.id}`, answer)
  return (
    <Disclosure
      key={evidence.version}
      summary={t.change}
      defaultOpen={mine !== null}
    >
      <div className="flex flex-col gap-5">
        <EvidenceForm {...{ evidence, answer, ...rest }} submitLabel={t.save} />
        <RemoveForm
          intent="remove-evidence"
          target={evidence.id}
          version={evidence.version}
          label={t.remove}
          title={t.removeTitle}
          body={t.removeBody}
        />
      </div>
    </Disclosure>
  )
}
