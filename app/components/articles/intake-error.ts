import type { Messages } from '#app/messages/index.ts'
import type { IntakeRefusal } from '#app/core/intake/refusals.ts'

/** Why a text was not read, as a code and what was found. */
export type IntakeFault = {
  refusal: IntakeRefusal | 'file-missing' | 'address-missing'
  found: string | null
}

/** The field that a way of submitting stands in. */
const FIELD: Record<string, string> = {
  paste: 'text',
  upload: 'file',
  url: 'url',
}

/** The sentence for a text that was not read, at the field it came from. */
export function intakeErrors(
  fault: IntakeFault | undefined,
  by: string,
  { intake, articles }: Messages,
): Record<string, string> {
  if (!fault) return {}
  const field = FIELD[by] ?? 'text'
  const { refusal, found } = fault
  if (refusal === 'file-missing' || refusal === 'address-missing')
    return { [field]: articles.errors[refusal] }
  if (refusal === 'http-error' && found)
    return { [field]: intake.answeredWith(found) }
  return { [field]: intake.whyNot[refusal] }
}
