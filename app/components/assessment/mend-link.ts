import type { DraftFields } from '#app/core/draft/draft-fields.ts'
import type { MendField } from '#app/core/review/rules/rule-table.ts'
import { fieldId } from '../form/field.tsx'

type Mended = MendField | keyof DraftFields

/** Where a field is mended: on the page of the draft, or another of the desk's. */
export function mendLink(field: Mended, claimId: string): string {
  const page = PAGES[field]
  if (page === undefined) return `#${fieldId(field)}`
  return page.startsWith('/') ? page : `/desk/claims/${claimId}/${page}`
}

const PAGES: Partial<Record<Mended, string>> = {
  verdict: 'rating',
  claimants: '',
  claimedOn: '',
  place: '',
  appearances: '',
  sources: 'research',
  media: 'draft/media',
  mediaCategories: 'draft/media',
  mediaContext: 'draft/media',
  originalMedia: 'draft/media',
  correctionNote: 'publication',
  language: '/desk/settings',
  scale: '/desk/scale',
  settings: '/desk/settings',
}
