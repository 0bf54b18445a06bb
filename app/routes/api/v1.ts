import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { answerApi } from '#app/http/api/answer-api.ts'
import { OPERATIONS } from './operations.ts'

export function loader({ request, context }: LoaderFunctionArgs) {
  return answerApi({ request, context }, OPERATIONS)
}

export function action({ request, context }: ActionFunctionArgs) {
  return answerApi({ request, context }, OPERATIONS)
}
