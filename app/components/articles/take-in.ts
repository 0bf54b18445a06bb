import type { IntakeNote } from '#app/core/intake/read-text.ts'
import type { IntakeFault } from './intake-error.ts'
import type { Submitted } from './submission-fields.tsx'
import type { Preview } from './text-preview.tsx'

/** An article with the same text, which the desk has already. */
export type KnownArticle = { id: string; headline: string }

/** What was typed into the second step, by field. */
export type TakeInValues = Record<string, string | null>

/** What a step of taking in an article came to, if not to the article. */
export type TakeInAnswer =
  | {
      step: 'submit'
      submitted: Submitted | undefined
      fault: IntakeFault | undefined
      isTooLarge: boolean
    }
  | {
      step: 'check'
      values: TakeInValues
      notes: IntakeNote[]
      preview: Preview
      known: KnownArticle | null
      errors: Record<string, string>
      fault: IntakeFault | undefined
    }
