import type { ShownOperation } from '#app/components/public/api/shown-api.ts'
import type { Described, Schema } from '#app/core/api/open-api.ts'

type Parameter = {
  name: string
  in: string
  required: boolean
  schema: Schema
}
type Content = Record<string, { schema: Schema }>
type Documented = {
  parameters: Parameter[]
  requestBody?: { content: Content }
  responses: Record<string, { content: Content }>
}
type Document = {
  servers: { url: string }[]
  paths: Record<string, Record<string, Schema>>
  components: { schemas: Record<string, Schema> }
}

/** The operations of an OpenAPI document, for people to read. */
export function showOperations(
  operations: readonly Described[],
  document: Document,
): ShownOperation[] {
  return operations.map((operation) => {
    const { id, noun, method, path, scope, summary, status } = operation
    const told = document.paths[path]![method.toLowerCase()] as Documented
    const jsonIn = (content: Content | undefined) =>
      content?.['application/json']?.schema
    const body = jsonIn(told.requestBody?.content)
    const answer = jsonIn(told.responses[status]?.content) ?? {}
    return {
      ...{ id, noun, method, path, scope, summary, status },
      parameters: told.parameters.map(({ schema, ...rest }) => ({
        ...rest,
        type: typeOf(schema),
      })),
      body: body ? written(body, document) : null,
      answer: written(answer, document),
      example: exampleOf(
        operation,
        document.servers[0]!.url,
        body !== undefined,
      ),
    }
  })
}

function typeOf({ type, enum: values }: Schema) {
  return Array.isArray(values) ? values.join(' | ') : String(type ?? '')
}

/** A schema in few lines: each member with its type. */
function written(schema: Schema, document: Document) {
  return JSON.stringify(outline(schema, document, 0), null, 2)
}

const DEEPEST = 5

function outline(schema: Schema, document: Document, depth: number): unknown {
  const { $ref, properties, items, anyOf, oneOf, allOf } = schema as {
    $ref?: string
    properties?: Record<string, Schema>
    items?: Schema
    anyOf?: Schema[]
    oneOf?: Schema[]
    allOf?: Schema[]
  }
  const inside = (one: Schema) => outline(one, document, depth + 1)
  if (depth > DEEPEST) return '…'
  if ($ref) return inside(document.components.schemas[nameIn($ref)] ?? {})
  if (properties)
    return Object.fromEntries(
      Object.entries(properties).map(([name, one]) => [name, inside(one)]),
    )
  if (items) return [inside(items)]
  const some = anyOf ?? oneOf ?? allOf
  if (some) return eitherOf(some.map(inside))
  return typeOf(schema) || 'any'
}

/** Words stand side by side; of objects the first speaks for all. */
function eitherOf(outlines: unknown[]) {
  const shape = outlines.find((one) => typeof one === 'object')
  return shape ?? outlines.join(' | ')
}

function nameIn(ref: string) {
  return ref.slice(ref.lastIndexOf('/') + 1)
}

function exampleOf(
  { method, path, scope, ifMatch }: Described,
  base: string,
  hasBody: boolean,
) {
  const parts = [
    `curl ${method === 'GET' ? '' : `-X ${method} `}'${base}${path}'`,
    scope && `-H 'Authorization: Bearer cdk_…'`,
    ifMatch === 'required' && `-H 'If-Match: "v3"'`,
    hasBody && `-H 'Content-Type: application/json' -d @body.json`,
  ]
  return parts.filter(Boolean).join(' \\\n  ')
}
