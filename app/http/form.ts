import type { z } from 'zod'

export type Given = Record<string, string | string[]>
export type FieldErrors = Record<string, string>

export type ReadForm<Value> =
  | { ok: true; given: Given; value: Value }
  | { ok: false; given: Given; errors: FieldErrors }

/**
 * The fields of a submitted form as given, and checked or with a message each.
 * A name that ends in `[]` is always a list; files are left to the route.
 */
export async function readForm<Fields extends z.ZodType>(
  request: Request,
  schema: Fields,
): Promise<ReadForm<z.output<Fields>>> {
  return readFields(await request.formData(), schema)
}

/** As `readForm`, for form data that is already read. */
export function readFields<Fields extends z.ZodType>(
  form: FormData,
  schema: Fields,
): ReadForm<z.output<Fields>> {
  const given = textFields(form)
  const parsed = schema.safeParse(withPlainNames(given))
  if (parsed.success) return { ok: true, given, value: parsed.data }

  const errors: FieldErrors = {}
  for (const { path, message } of parsed.error.issues) {
    errors[path.join('.')] ??= message
  }
  return { ok: false, given, errors }
}

function textFields(form: FormData) {
  const fields: Given = {}
  for (const [name, value] of form) {
    if (typeof value !== 'string') continue
    if (name.endsWith('[]')) fields[name] = [...(fields[name] ?? []), value]
    else fields[name] = value
  }
  return fields
}

function withPlainNames(given: Given) {
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => [
      name.replace(/\[\]$/, ''),
      value,
    ]),
  )
}
