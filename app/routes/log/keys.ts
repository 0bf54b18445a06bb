import type { LoaderFunctionArgs } from '@remix-run/node'
import { readLogKeys } from '#app/desk/log/read/read-log.ts'
import { logJson, logOf } from '#app/http/publish/log-answers.ts'

export async function loader({ context }: LoaderFunctionArgs) {
  return logJson({ keys: await readLogKeys(logOf(context.app)) })
}
