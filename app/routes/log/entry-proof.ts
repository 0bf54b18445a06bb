import type { LoaderFunctionArgs } from '@remix-run/node'
import { readEntryProof } from '#app/desk/log/read/read-proof.ts'
import {
  countIn,
  logJson,
  logOf,
  logText,
} from '#app/http/publish/log-answers.ts'

/** The path of one entry: as JSON, or as C2SP tlog-proof. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const [, digits, ending] = /^(\d+)(\.tlog-proof)?$/.exec(params.entry!) ?? []
  const index = countIn(digits)
  if (index === undefined) return logJson(undefined)
  const proof = await readEntryProof(logOf(context.app), index)
  if (!proof || !ending) return logJson(proof)
  const { path, checkpoint } = proof
  const lines = ['c2sp.org/tlog-proof@v1', `index ${index}`, ...path]
  return logText(`${lines.join('\n')}\n\n${checkpoint}`)
}
