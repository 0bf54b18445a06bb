/** One operation as the reference page shows it. */
export type ShownOperation = {
  id: string
  noun: string
  method: string
  path: string
  scope: string | null
  summary: string
  parameters: { name: string; in: string; required: boolean; type: string }[]
  body: string | null
  answer: string
  status: number
  example: string
}
