import { z } from 'zod'
import { labelKey } from '#app/core/rating/label-key.ts'
import type { ScaleLabel } from '#app/core/rating/scale.ts'

const LONGEST = 500

/** The rows of the scale editor: one list a column, read side by side. */
export const ScaleForm = z.object({
  seenNumber: z.coerce.number().int().positive(),
  note: z
    .string()
    .trim()
    .max(LONGEST)
    .transform((note) => note || null),
  key: z.array(z.string().max(120)).max(40),
  name: z.array(z.string().trim().max(LONGEST)).max(40),
  meaning: z.array(z.string().trim().max(LONGEST)).max(40),
  value: z
    .array(
      z
        .string()
        .trim()
        .regex(/^\d{0,4}$/, 'not-a-number'),
    )
    .max(40),
})
export type ScaleForm = z.infer<typeof ScaleForm>

/** The labels of the rows that have a name or a meaning, in their order. */
export function labelsOf({ key, name, meaning, value }: ScaleForm) {
  const labels: ScaleLabel[] = []
  name.forEach((written, row) => {
    const described = meaning[row] ?? ''
    const known = key[row]
    if (!written && (known || !described)) return
    const taken = [...key, ...labels.map((label) => label.key)]
    const number = value[row] ?? ''
    labels.push({
      key: known || labelKey(written, taken),
      name: written,
      meaning: described,
      value: number === '' ? null : Number(number),
    })
  })
  return inOrder(labels)
}

/** Those with a number first, from the highest; the others as written. */
function inOrder(labels: readonly ScaleLabel[]) {
  return labels.toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0))
}
