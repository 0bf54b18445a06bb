import { Form } from '@remix-run/react'
import { useState } from 'react'
import { hasRole } from '#app/core/people/roles.ts'
import { whoCouldRate } from '#app/core/rating/who-remains.ts'
import type { Messages } from '#app/messages/index.ts'
import { Card } from '../data/card.tsx'
import { Checkbox, CheckboxGroup } from '../form/checkbox.tsx'
import { SubmitButton } from '../form/submit-button.tsx'
import { TextArea } from '../form/text-area.tsx'
import { useMessages } from '../messages.tsx'
import { WhoRemains, type NamedMember } from './who-remains.tsx'

type SendFormProps = {
  claim: { version: number }
  sending: {
    ratersRequired: number
    scaleNumber: number
    mayName: boolean
    hasEvidence: boolean
    fourEyes: boolean
    team: readonly NamedMember[]
  }
  given: Record<string, string | string[]>
}

/** Names the raters, and says beforehand who remains for what follows. */
export function SendForm({ claim, sending, given }: SendFormProps) {
  const t = useMessages().rating.send
  const [ticked, setTicked] = useState([given['raterIds[]'] ?? []].flat())
  const { team } = sending
  const free = whoCouldRate(team).map(({ id }) => id)
  if (!sending.mayName) return <Card title={t.title}>{t.notYours}</Card>
  return (
    <Card title={t.title}>
      <Form
        method="post"
        className="flex max-w-2xl flex-col gap-5"
        onChange={(event) => setTicked(tickedIn(event.currentTarget))}
      >
        <input type="hidden" name="version" value={claim.version} />
        <p>{t.body(sending.ratersRequired)}</p>
        <p className="text-sm text-ink-soft">{t.scale(sending.scaleNumber)}</p>
        <CheckboxGroup legend={t.raters(sending.ratersRequired)}>
          {team
            .filter((person) => hasRole(person, 'reviewer'))
            .map((person) => (
              <Checkbox
                key={person.id}
                id={`rater-${person.id}`}
                name="raterIds[]"
                value={person.id}
                label={person.name}
                hint={raterHint(person, t)}
                disabled={!free.includes(person.id)}
                defaultChecked={ticked.includes(person.id)}
              />
            ))}
        </CheckboxGroup>
        <WhoRemains {...sending} raterIds={ticked} />
        {!sending.hasEvidence && (
          <TextArea
            name="noEvidenceNote"
            label={t.noEvidence}
            hint={t.noEvidenceHint}
            defaultValue={String(given.noEvidenceNote ?? '')}
            maxLength={10_000}
          />
        )}
        <div>
          <SubmitButton value="send">{t.submit}</SubmitButton>
        </div>
      </Form>
    </Card>
  )
}

function tickedIn(form: HTMLFormElement) {
  return new FormData(form).getAll('raterIds[]').map(String)
}

function raterHint(person: NamedMember, t: Messages['rating']['send']) {
  if (person.conflicted) return t.conflicted
  if (hasRole(person, 'editor')) return t.editorHint
  return person.tookPart ? t.tookPart : undefined
}
