import { useState } from 'react'
import type { Visibility } from '#app/core/research/research.ts'
import { Disclosure } from '../../feedback/disclosure.tsx'
import { TextArea } from '../../form/text-area.tsx'
import { useMessages } from '../../messages.tsx'
import { AudienceFields, type Person } from '../shared/audience-fields.tsx'
import { fieldsOf, type FormAnswer } from '../shared/form-answer.ts'
import { FormFrame } from '../shared/form-frame.tsx'
import { MentionHelper } from './mention-helper.tsx'
import type { ShownComment } from './shown-comment.ts'

type CommentFormProps = {
  /** The comment that is replied to. */
  parent?: ShownComment
  /** The own comment that is changed. */
  comment?: ShownComment
  people: readonly Person[]
  answer: FormAnswer | null
}

const CHOICES: readonly Visibility[] = ['desk', 'named']

/** Something said to the desk, or to some of it. */
export function CommentForm(props: CommentFormProps) {
  const { parent, comment, people, answer } = props
  const { research } = useMessages()
  const t = research.discussion
  const [before, setBefore] = useState('')
  const intent = comment ? 'change' : parent ? 'reply' : 'write'
  const target = comment?.id ?? parent?.id
  const id = target ? `${intent}-${target}` : intent
  const fields = fieldsOf({
    id,
    answer,
    values: {
      body: comment?.body,
      visibility: parent?.visibility === 'named' ? 'named' : 'desk',
    },
    errorTexts: research.errors,
  })
  const body = fields.text('body')
  const label = parent ? t.replyTo(parent.authorName) : t.body
  return (
    <FormFrame
      {...{ id, intent, fields }}
      {...(target && { target })}
      {...(comment && { version: comment.version })}
      labels={{ body: t.body }}
      submitLabel={comment ? t.save : t.send}
    >
      <TextArea
        {...body}
        label={label}
        hint={t.bodyHint}
        required
        maxLength={8000}
        rows={3}
        onInput={(event) => {
          const { value, selectionStart } = event.currentTarget
          setBefore(value.slice(0, selectionStart))
        }}
      />
      <MentionHelper areaId={body.id} {...{ people, before }} />
      {!comment && (
        <Disclosure
          summary={research.audience.label}
          defaultOpen={fields.text('visibility').defaultValue === 'named'}
        >
          <AudienceFields
            {...{ fields, people, choices: CHOICES }}
            {...(parent && { named: parent.audience })}
          />
        </Disclosure>
      )}
    </FormFrame>
  )
}
