import { CLAIM_KINDS } from '#app/core/article/broken-article.ts'
import { WORDING_MAX } from '#app/core/claim/triage/decide-split.ts'
import { Checkbox } from '../../form/checkbox.tsx'
import { Disclosure } from '../../feedback/disclosure.tsx'
import { Select } from '../../form/select.tsx'
import { TextArea } from '../../form/text-area.tsx'
import { TextInput } from '../../form/text-input.tsx'
import { useMessages } from '../../messages.tsx'
import type { ShownClaim } from '../shown.ts'
import { useGiven } from './refusal-note.tsx'

/** The wording, and behind it who says what kind of thing. */
export function EditFields({ claim }: { claim: ShownClaim }) {
  const { workbench: t, engine } = useMessages()
  const { given, errorOf, isRefused } = useGiven('edit', claim.id)
  const field = (name: string, now: string) => ({
    id: `${name}-${claim.id}`,
    name,
    error: errorOf(name),
    defaultValue: given(name) ?? now,
  })
  const isChecked = isRefused ? given('checkable') === 'on' : claim.checkable
  return (
    <>
      <TextArea
        {...field('wording', claim.wording)}
        label={t.wording}
        hint={t.wordingHint}
        maxLength={WORDING_MAX}
        isProse
        required
      />
      <div className="grid gap-3 sm:grid-cols-2">
        <TextInput
          {...field('claimant', claim.claimant?.name ?? '')}
          label={t.claimant}
          maxLength={200}
          list="known-claimants"
          autoComplete="off"
        />
        <Select
          {...field('claimantKind', claim.claimant?.kind ?? 'person')}
          label={t.claimantKind}
          options={(['person', 'organisation'] as const).map((value) => ({
            value,
            label: t.claimantKinds[value],
          }))}
        />
      </div>
      <div className="grid items-end gap-3 sm:grid-cols-2">
        <Select
          {...field('kind', claim.kind)}
          label={t.kind}
          options={CLAIM_KINDS.map((value) => ({
            value,
            label: engine.kinds[value],
          }))}
        />
        <Checkbox
          id={`checkable-${claim.id}`}
          name="checkable"
          label={t.checkable}
          defaultChecked={isChecked}
        />
      </div>
      <Disclosure summary={`${t.speaker}, ${t.claimedOn}, ${t.place}`}>
        <div className="flex flex-col gap-3">
          <TextInput
            {...field('speaker', claim.speaker ?? '')}
            label={t.speaker}
            hint={t.speakerHint}
            maxLength={200}
          />
          <TextInput
            {...field('claimedOn', claim.claimedOn ?? '')}
            type="date"
            label={t.claimedOn}
          />
          <TextInput
            {...field('place', claim.place ?? '')}
            label={t.place}
            maxLength={200}
          />
        </div>
      </Disclosure>
    </>
  )
}
