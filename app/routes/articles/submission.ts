import { accept, refuse, type Result } from '#app/core/result.ts'
import type { Submission } from '#app/desk/articles/read-submission.ts'

export type SubmissionFault = 'file-missing' | 'address-missing'

/** What was submitted, by the way that the form names. */
export async function submissionIn(
  form: FormData,
): Promise<Result<Submission, SubmissionFault>> {
  const by = form.get('by')
  if (by === 'upload') {
    const file = form.get('file')
    if (!(file instanceof File) || file.name === '')
      return refuse('file-missing')
    const bytes = new Uint8Array(await file.arrayBuffer())
    return accept({ by, name: file.name, mediaType: file.type, bytes })
  }
  if (by === 'url') {
    const url = textOf(form, 'url').trim()
    return url === '' ? refuse('address-missing') : accept({ by, url })
  }
  return accept({ by: 'paste', text: textOf(form, 'text') })
}

/** The text fields of the form, to be shown again. */
export function typedIn(form: FormData) {
  return {
    by: textOf(form, 'by'),
    text: textOf(form, 'text'),
    url: textOf(form, 'url'),
  }
}

function textOf(form: FormData, name: string) {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}
