import type { Outcome } from '#app/components/workbench/shown.ts'
import type { Desk } from '#app/desk/desk.ts'
import { askAboutArticle } from '#app/desk/model/ask-about-article.ts'
import { wasRefused } from './answer.ts'
import type { Asked } from './triage-forms.ts'

export async function askModel(
  desk: Desk,
  { given, articleId, form }: Asked<'ask-model'>,
): Promise<Outcome> {
  const { versionNumber } = form
  const asked = await askAboutArticle(desk, { articleId, versionNumber })
  if (!asked.ok) return wasRefused(given, asked)
  const counts = { count: 1, refused: 0 }
  return { ok: true, did: 'asked-model', ...counts, claimId: null, undo: null }
}
