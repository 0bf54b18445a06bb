import { refuse } from '#app/core/result.ts'
import type { Desk } from '#app/desk/desk.ts'
import { attachFile } from '#app/desk/research/attach-file.ts'
import { audienceOf } from './research-fields.ts'
import type { ResearchForm } from './research-forms.ts'

const LONGEST_NAME = 200

/** Keep the file that came with the form. */
export async function attach(
  desk: Desk,
  { claimId, file }: { claimId: string; file: FormDataEntryValue | null },
  form: Extract<ResearchForm, { intent: 'attach-file' }>,
) {
  if (!(file instanceof File) || file.name === '') return refuse('file-missing')
  return attachFile(desk, {
    claimId,
    name: plainName(file.name),
    mediaType: file.type || 'application/octet-stream',
    bytes: new Uint8Array(await file.arrayBuffer()),
    note: form.note,
    audience: audienceOf(form),
  })
}

/** A name without folders or signs that a header or a screen could trip over. */
function plainName(name: string) {
  const last = name.split(/[/\\]/).at(-1) ?? ''
  const printed = last.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '').trim()
  return printed.slice(-LONGEST_NAME) || 'file'
}
