import { Form } from '@remix-run/react'
import { Card } from '../data/card.tsx'
import { Tag } from '../data/tag.tsx'
import { SubmitButton } from '../form/submit-button.tsx'
import { TextInput } from '../form/text-input.tsx'
import { useMessages } from '../messages.tsx'

type ClaimTagsProps = {
  claim: { version: number }
  tags: readonly { id: string; name: string }[]
  known: readonly { id: string; name: string }[]
  mayTag: boolean
}

/** The claim's tags, and one line to change them in. */
export function ClaimTags({ claim, tags, known, mayTag }: ClaimTagsProps) {
  const t = useMessages().claim.tags
  const typed = tags.map(({ name }) => name).join(', ')
  return (
    <Card title={t.title}>
      <p className="mb-3 flex flex-wrap gap-1.5 text-sm">
        {tags.length === 0 && <span className="text-ink-faint">{t.none}</span>}
        {tags.map(({ id, name }) => (
          <Tag key={id} href={`/desk/queue?tag=${id}&column=all`}>
            {name}
          </Tag>
        ))}
      </p>
      {mayTag && (
        <Form
          method="post"
          key={typed}
          className="flex flex-wrap items-end gap-2"
        >
          <input type="hidden" name="version" value={claim.version} />
          <div className="min-w-0 flex-1 basis-44">
            <TextInput
              name="names"
              label={t.label}
              hint={t.hint}
              list="known-tags"
              defaultValue={typed}
              maxLength={400}
            />
          </div>
          <datalist id="known-tags">
            {known.map(({ id, name }) => (
              <option key={id} value={name}>
                {name}
              </option>
            ))}
          </datalist>
          <SubmitButton name="intent" value="tag" tone="secondary">
            {t.save}
          </SubmitButton>
        </Form>
      )}
    </Card>
  )
}
