import { z } from 'zod'
import {
  changeComment,
  removeComment,
  writeComment,
} from '#app/desk/research/write-comment.ts'
import type { Desk } from '#app/desk/desk.ts'
import type { FlashKey } from '#app/http/flash.ts'
import {
  audienceOf,
  id,
  namesSomebody,
  NOBODY_NAMED,
  text,
  version,
} from './research-fields.ts'

const said = {
  body: text('body', 8000),
  visibility: z.enum(['desk', 'named']),
  people: z.array(id).max(200).default([]),
}

/** The forms of the discussion, told apart by the button pressed. */
export const DiscussionForm = z.discriminatedUnion('intent', [
  z
    .object({ intent: z.literal('write'), ...said })
    .refine(namesSomebody, NOBODY_NAMED),
  z
    .object({ intent: z.literal('reply'), target: id, ...said })
    .refine(namesSomebody, NOBODY_NAMED),
  z.object({
    intent: z.literal('change'),
    target: id,
    version,
    body: said.body,
  }),
  z.object({ intent: z.literal('remove'), target: id, version }),
])
export type DiscussionForm = z.infer<typeof DiscussionForm>

/** What the next page says after each form. */
export const SAID: Record<DiscussionForm['intent'], FlashKey> = {
  write: 'comment-written',
  reply: 'comment-written',
  change: 'saved',
  remove: 'comment-removed',
}

/** Do the one verb that the pressed button stands for. */
export function discuss(desk: Desk, claimId: string, form: DiscussionForm) {
  switch (form.intent) {
    case 'write':
    case 'reply': {
      const parentId = form.intent === 'reply' ? form.target : null
      const { body } = form
      const audience = audienceOf(form)
      return writeComment(desk, { claimId, parentId, body, audience })
    }
    case 'change':
      return changeComment(desk, seen(form), { body: form.body })
    case 'remove':
      return removeComment(desk, seen(form))
  }
}

function seen({ target, version }: { target: string; version: number }) {
  return { commentId: target, seenVersion: version }
}
