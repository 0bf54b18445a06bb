import type { Operation } from './operation.ts'
import { ApiProblem } from './problems.ts'

type Matched = { operation: Operation; params: Record<string, string> }

/** The operation that answers `method` at `path`, and the named parts of it. */
export function matchOperation(
  operations: readonly Operation[],
  method: string,
  path: string,
): Matched {
  const asked = path.split('/')
  const here = operations.flatMap((operation) => {
    const params = paramsOf(operation.path.split('/'), asked)
    return params ? [{ operation, params }] : []
  })
  if (here.length === 0) throw new ApiProblem('no-such-address')
  const wanted = method === 'HEAD' ? 'GET' : method
  const matched = here.find(({ operation }) => operation.method === wanted)
  if (matched) return matched
  const allowed = here.map(({ operation }) => operation.method)
  throw new ApiProblem('method-not-allowed', {}, { Allow: allowed.join(', ') })
}

function paramsOf(parts: readonly string[], asked: readonly string[]) {
  if (parts.length !== asked.length) return null
  const params: Record<string, string> = {}
  for (const [at, part] of parts.entries()) {
    const name = /^\{(\w+)\}$/.exec(part)?.[1]
    if (name && asked[at]) params[name] = decodeURIComponent(asked[at])
    else if (part !== asked[at]) return null
  }
  return params
}
