export type SaveStatus =
  'idle' | 'typing' | 'saving' | 'saved' | 'refused' | 'failed' | 'signed-out'

/** What a saving address answers when it has saved. */
export type SaveAnswer = { version: number }

export type SaveOutcome = { status: SaveStatus; answer: SaveAnswer | null }

/** Post fields to a saving address; a lost connection is an outcome too. */
export async function postFields(
  address: string,
  fields: FormData,
): Promise<SaveOutcome> {
  const response = await reach(address, fields)
  if (!response) return { status: 'failed', answer: null }
  if (response.redirected || response.status === 401) {
    return { status: 'signed-out', answer: null }
  }
  if (response.status >= 500) return { status: 'failed', answer: null }
  const answer = await readAnswer(response)
  return { status: answer ? 'saved' : 'refused', answer }
}

async function reach(address: string, fields: FormData) {
  try {
    return await fetch(address, {
      method: 'POST',
      body: fields,
      headers: { Accept: 'application/json' },
    })
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}

async function readAnswer(response: Response): Promise<SaveAnswer | null> {
  if (!response.ok) return null
  if (!response.headers.get('content-type')?.includes('json')) return null
  const answer: unknown = await response.json()
  if (typeof answer !== 'object' || answer === null) return null
  if (!('version' in answer) || typeof answer.version !== 'number') return null
  return { ...answer, version: answer.version }
}
