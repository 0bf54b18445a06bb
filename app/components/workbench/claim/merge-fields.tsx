import { Select } from '../../form/select.tsx'
import { TextInput } from '../../form/text-input.tsx'
import { useMessages } from '../../messages.tsx'
import type { ShownClaim } from '../shown.ts'
import { useWorkbench } from '../workbench-state.tsx'
import { useGiven } from './refusal-note.tsx'

/** The claim that this one repeats: of this article, or by its address. */
export function MergeFields({ claim }: { claim: ShownClaim }) {
  const t = useMessages().workbench
  const { shown } = useWorkbench()
  const { given, errorOf } = useGiven('merge', claim.id)
  const others = shown.claims.filter(
    ({ id, state }) => id !== claim.id && state !== 'dismissed',
  )
  return (
    <>
      <p className="text-sm text-ink-soft">{t.mergeLead}</p>
      <Select
        id={`target-${claim.id}`}
        name="targetId"
        label={t.mergeTarget}
        emptyLabel={t.mergeNone}
        defaultValue={given('targetId') ?? ''}
        options={others.map(({ id, number, wording }) => ({
          value: id,
          label: `${number}. ${wording}`,
        }))}
      />
      <TextInput
        id={`elsewhere-${claim.id}`}
        name="elsewhere"
        label={t.mergeElsewhere}
        placeholder="/desk/claims/clm_…"
        error={errorOf('elsewhere')}
        defaultValue={given('elsewhere')}
      />
    </>
  )
}
