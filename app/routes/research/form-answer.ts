import type { FieldErrors, Given } from '#app/http/form.ts'

/** Which of a page's forms was sent: its id there. */
function formOf({ intent, target }: Given) {
  return target ? `${String(intent)}-${String(target)}` : String(intent)
}

/** An answer to a form whose fields are wrong. */
export function notRead(given: Given, errors: FieldErrors) {
  return {
    form: formOf(given),
    given: plainNames(given),
    errors,
    refusal: null,
    theirs: null,
  }
}

/** An answer to a form that the desk refused. */
export function refused(
  given: Given,
  { refusal, detail }: { refusal: string; detail?: unknown },
) {
  return {
    form: formOf(given),
    given: plainNames(given),
    errors: undefined,
    refusal,
    theirs: refusal === 'changed-since' ? theirsIn(detail) : null,
  }
}

/** The row that stands in the way, as far as a form could have written it. */
function theirsIn(detail: unknown) {
  const row = detail as Record<string, unknown> & { version: number }
  const fields = Object.entries(row).flatMap(([name, value]) =>
    typeof value === 'string' || value === null ? [[name, value] as const] : [],
  )
  return { version: row.version, fields: Object.fromEntries(fields) }
}

function plainNames({ intent: _intent, ...given }: Given): Given {
  return given
}
