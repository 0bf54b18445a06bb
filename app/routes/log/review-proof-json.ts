import type { LoaderFunctionArgs } from '@remix-run/node'
import { readProof } from '#app/desk/log/read/read-proof.ts'
import { logJson, logOf, versionIn } from '#app/http/publish/log-answers.ts'

/** All that is needed to check a version offline. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  return logJson(await readProof(logOf(context.app), versionIn({ params })))
}
