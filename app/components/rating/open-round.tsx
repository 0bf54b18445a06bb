import { Form } from '@remix-run/react'
import { EyeOff } from 'lucide-react'
import { Card } from '../data/card.tsx'
import { PersonName } from '../data/person.tsx'
import { Banner } from '../feedback/banner.tsx'
import { Disclosure } from '../feedback/disclosure.tsx'
import { Select } from '../form/select.tsx'
import { SubmitButton } from '../form/submit-button.tsx'
import { TextArea } from '../form/text-area.tsx'
import { useMessages } from '../messages.tsx'
import { DecideForm } from './decide-form.tsx'
import { FinishedRound } from './finished-round.tsx'
import { RateForm } from './rate-form.tsx'
import type { Names, ShownRound } from './shown-round.ts'

export type OpenRoundProps = {
  claim: { id: string; version: number; state: string }
  round: ShownRound
  names: Names
  parts: {
    mayRate: boolean
    mayDecide: boolean
    mayDecideJointly: boolean
    mayRecall: boolean
    couldReplace: readonly { id: string; name: string }[]
  }
  evidence: readonly { id: string; number: number; name: string }[]
  given: Record<string, string | string[]>
  errors?: Record<string, string> | undefined
}

/** The round under way: blind while it is open, side by side in a dispute. */
export function OpenRound(props: OpenRoundProps) {
  const { claim, round, names, parts } = props
  const t = useMessages().rating
  const isOpen = round.state === 'open'
  const mayDecide = parts.mayDecide || parts.mayDecideJointly
  return (
    <div className="grid items-start gap-6 lg:grid-cols-[3fr_2fr]">
      <div className="flex flex-col gap-6">
        {!isOpen && <FinishedRound round={round} names={names} />}
        {isOpen && (
          <Banner title={t.open.title(round.number)}>
            <span className="inline-flex items-center gap-1.5">
              <EyeOff aria-hidden className="size-4 shrink-0" /> {t.open.blind}
            </span>
          </Banner>
        )}
        {parts.mayRate && <RateForm {...props} />}
        {mayDecide && <DecideForm {...props} />}
        {claim.state === 'disputed' && !mayDecide && (
          <p className="text-ink-soft">{t.adjudicate.waiting}</p>
        )}
      </div>
      <div className="flex flex-col gap-6">
        {isOpen && <WhoRated round={round} names={names} />}
        {parts.couldReplace.length > 0 && <ReplaceForm {...props} />}
        {parts.mayRecall && <RecallForm {...props} />}
      </div>
    </div>
  )
}

function WhoRated({ round, names }: { round: ShownRound; names: Names }) {
  const t = useMessages().rating.open
  const { raterIds, ratedIds } = round
  const done = raterIds.filter((id) => ratedIds.includes(id)).length
  return (
    <Card title={t.progress(done, raterIds.length)}>
      <ul className="flex flex-col gap-2 text-sm">
        {raterIds.map((id) => (
          <li key={id} className="flex justify-between gap-3">
            <PersonName name={names[id] ?? id} />
            <span className="text-ink-soft">
              {ratedIds.includes(id) ? t.rated : t.awaited}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  )
}

function ReplaceForm({ claim, round, names, parts, errors }: OpenRoundProps) {
  const t = useMessages().rating.open
  const awaited = round.raterIds.filter((id) => !round.ratedIds.includes(id))
  if (awaited.length === 0) return null
  return (
    <Disclosure summary={t.replaceTitle}>
      <Form method="post" className="flex flex-col gap-3">
        <input type="hidden" name="version" value={claim.version} />
        <Select
          name="raterId"
          label={t.replaceWho}
          error={errors?.raterId}
          options={awaited.map((id) => ({ value: id, label: names[id] ?? id }))}
        />
        <Select
          name="byId"
          label={t.replaceBy}
          error={errors?.byId}
          options={parts.couldReplace.map(({ id, name }) => ({
            value: id,
            label: name,
          }))}
        />
        <div>
          <SubmitButton value="replace" tone="secondary">
            {t.replace}
          </SubmitButton>
        </div>
      </Form>
    </Disclosure>
  )
}

function RecallForm({ claim, given, errors }: OpenRoundProps) {
  const t = useMessages().rating.recall
  return (
    <Disclosure summary={t.title}>
      <Form method="post" className="flex flex-col gap-3">
        <input type="hidden" name="version" value={claim.version} />
        <p className="text-sm text-ink-soft">{t.body}</p>
        <TextArea
          id="recall-reason"
          name="reason"
          label={t.reason}
          required
          maxLength={10_000}
          defaultValue={given.intent === 'recall' ? String(given.reason) : ''}
          error={given.intent === 'recall' ? errors?.reason : undefined}
        />
        <div>
          <SubmitButton value="recall" tone="secondary">
            {t.submit}
          </SubmitButton>
        </div>
      </Form>
    </Disclosure>
  )
}
