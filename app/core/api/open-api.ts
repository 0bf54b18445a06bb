import { z } from 'zod'
import { Problem } from './problem.ts'
import { SCOPES, type Scope } from './scopes.ts'

export const NOUNS = [
  'articles',
  'claims',
  'research',
  'drafts',
  'reviews',
  'cases',
  'rechecks',
  'checks',
  'matches',
  'imports',
  'desk',
  'public',
] as const
export type Noun = (typeof NOUNS)[number]

/** What is told of an operation. Paths begin behind the API's own address. */
export type Described = {
  /** The name that generated clients call it by. */
  id: string
  noun: Noun
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  path: string
  /** Null for what anybody may read. */
  scope: Scope | null
  summary: string
  query?: z.ZodObject
  body?: z.ZodType
  answer: z.ZodType
  status: 200 | 201
  /** Whether `If-Match` must or may say which version was seen. */
  ifMatch?: 'required' | 'optional'
  isPaged?: boolean
}

export type Schema = Record<string, unknown>

const names = z.registry<{ id: string }>()

/** Give a schema the name that it has in the document. */
export function named<Type extends z.ZodType>(id: string, schema: Type): Type {
  names.add(schema, { id })
  return schema
}

named('Problem', Problem)

type Texts = {
  title: string
  description: string
  nouns: Record<Noun, string>
  scopes: Record<Scope, string>
}

/** The OpenAPI 3.1 document of these operations. */
export function describeApi(
  operations: readonly Described[],
  { base, texts }: { base: string; texts: Texts },
) {
  const schemas: Record<string, Schema> = {}
  const paths: Record<string, Record<string, Schema>> = {}
  for (const operation of operations) {
    const path = (paths[operation.path] ??= {})
    path[operation.method.toLowerCase()] = describe(operation, schemas)
  }
  jsonSchema(Problem, 'output', schemas)
  return {
    openapi: '3.1.1',
    info: {
      title: texts.title,
      version: '1',
      description: texts.description,
    },
    servers: [{ url: base }],
    tags: NOUNS.map((name) => ({ name, description: texts.nouns[name] })),
    paths,
    components: {
      schemas,
      securitySchemes: {
        token: {
          type: 'http',
          scheme: 'bearer',
          description: SCOPES.map(
            (scope) => `${scope}: ${texts.scopes[scope]}`,
          ).join('\n'),
        },
      },
    },
  }
}

function describe(operation: Described, schemas: Record<string, Schema>) {
  const { id, noun, scope, summary, status, body, answer } = operation
  return {
    operationId: id,
    tags: [noun],
    summary,
    security: scope ? [{ token: [scope] }] : [],
    parameters: parametersOf(operation, schemas),
    ...(body && {
      requestBody: {
        required: true,
        content: {
          'application/json': { schema: jsonSchema(body, 'input', schemas) },
        },
      },
    }),
    responses: {
      [status]: {
        description: 'Done',
        headers: headersOf(operation),
        content: {
          'application/json': {
            schema: jsonSchema(answer, 'output', schemas),
          },
        },
      },
      default: {
        description: 'Refused, or a problem',
        content: {
          'application/problem+json': {
            schema: { $ref: '#/components/schemas/Problem' },
          },
        },
      },
    },
  }
}

function parametersOf(operation: Described, schemas: Record<string, Schema>) {
  const { path, query, ifMatch, method, scope } = operation
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) =>
    parameter(name!, 'path', { required: true }),
  )
  const asked = query ? jsonSchema(query, 'input', schemas) : {}
  const { properties = {}, required = [] } = asked as {
    properties?: Record<string, Schema>
    required?: string[]
  }
  const inQuery = Object.entries(properties).map(([name, schema]) =>
    parameter(name, 'query', { schema, required: required.includes(name) }),
  )
  return [
    ...inPath,
    ...inQuery,
    ...(ifMatch
      ? [parameter('If-Match', 'header', { required: ifMatch === 'required' })]
      : []),
    ...(method === 'POST' && scope
      ? [parameter('Idempotency-Key', 'header', { required: false })]
      : []),
  ]
}

function parameter(
  name: string,
  where: 'path' | 'query' | 'header',
  {
    schema = { type: 'string' },
    required,
  }: { schema?: Schema; required: boolean },
) {
  return { name, in: where, required, schema }
}

function headersOf({ isPaged, ifMatch, status }: Described) {
  const text = { schema: { type: 'string' } }
  return {
    'X-Request-Id': text,
    RateLimit: text,
    'RateLimit-Policy': text,
    ...(isPaged && { Link: text }),
    ...(ifMatch && { ETag: text }),
    ...(status === 201 && { Location: text }),
  }
}

/** The JSON Schema of `schema`; what has a name is put beside the others. */
function jsonSchema(
  schema: z.ZodType,
  io: 'input' | 'output',
  schemas: Record<string, Schema>,
): Schema {
  const made = z.toJSONSchema(schema, { io, metadata: names }) as Schema
  const { $schema: _, $defs = {}, ...own } = made
  for (const [name, one] of Object.entries($defs as Record<string, Schema>))
    schemas[name] = withPaths(withoutId(one))
  const id = names.get(schema)?.id
  if (!id || '$ref' in own) return withPaths(own)
  schemas[id] = withPaths(withoutId(own))
  return { $ref: `#/components/schemas/${id}` }
}

function withoutId(schema: Schema): Schema {
  return Object.fromEntries(
    Object.entries(schema).filter(([name]) => name !== 'id'),
  )
}

/** References as OpenAPI keeps them. */
function withPaths(schema: Schema): Schema {
  const text = JSON.stringify(schema)
  return JSON.parse(text.replaceAll('"#/$defs/', '"#/components/schemas/'))
}
