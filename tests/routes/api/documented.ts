import { z } from 'zod'
import type { Schema } from '#app/core/api/open-api.ts'
import { matchOperation } from '#app/http/api/match.ts'
import { describedFor } from '#app/routes/api/described.ts'
import { OPERATIONS } from '#app/routes/api/operations.ts'
import { ORIGIN } from '#tests/context.ts'
import type { Answer } from './asking.ts'

export const DOCUMENT = JSON.parse(
  JSON.stringify(describedFor(ORIGIN, 'Test Desk')),
) as ReturnType<typeof describedFor>

type Documented = {
  responses: Record<string, { content: Record<string, { schema: Schema }> }>
}

/**
 * Which operation answered, after holding the answer to what the document says
 * of it.
 */
export function checkDocumented(
  method: string,
  path: string,
  { status, headers, body }: Answer,
) {
  const { operation } = matchOperation(OPERATIONS, method, path.split('?')[0]!)
  const told = DOCUMENT.paths[operation.path]![
    method.toLowerCase()
  ] as Documented
  const { content } = told.responses[status] ?? told.responses['default']!
  const type = headers.get('content-type')!.split(';')[0]!
  const schema = content[type]?.schema
  if (!schema) throw new Error(`${method} ${path}: ${type} is not documented`)
  const { schemas } = DOCUMENT.components
  const whole = JSON.parse(
    JSON.stringify({ ...schema, $defs: schemas }).replaceAll(
      '#/components/schemas/',
      '#/$defs/',
    ),
  )
  z.fromJSONSchema(whole).parse(body)
  return operation.id
}
