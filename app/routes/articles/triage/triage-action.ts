import type { Outcome } from '#app/components/workbench/shown.ts'
import type { Desk } from '#app/desk/desk.ts'
import { readForm, type Given } from '#app/http/form.ts'
import { acceptMany, dismissMany, mergeMany } from './act-on-many.ts'
import { restoreMany, returnMany } from './act-on-many.ts'
import { accept, dismiss, merge, restore } from './act-on-one.ts'
import { returnOne, split } from './act-on-one.ts'
import { add, edit, span } from './act-on-text.ts'
import { askModel } from './ask-model.ts'
import { wasUnreadable } from './answer.ts'
import { TriageForm } from './triage-forms.ts'

/** Do what a form of the workbench asks, with one verb of the desk. */
export async function triage(
  desk: Desk,
  articleId: string,
  request: Request,
): Promise<Outcome> {
  const read = await readForm(request, TriageForm)
  if (!read.ok) return wasUnreadable(read.given, read.errors)
  return act(desk, { articleId, given: read.given, form: read.value })
}

function act(
  desk: Desk,
  asked: { articleId: string; given: Given; form: TriageForm },
): Promise<Outcome> {
  const { form } = asked
  switch (form.intent) {
    case 'accept':
      return accept(desk, { ...asked, form })
    case 'return':
      return returnOne(desk, { ...asked, form })
    case 'restore':
      return restore(desk, { ...asked, form })
    case 'dismiss':
      return dismiss(desk, { ...asked, form })
    case 'edit':
      return edit(desk, { ...asked, form })
    case 'span':
      return span(desk, { ...asked, form })
    case 'add':
      return add(desk, { ...asked, form })
    case 'split':
      return split(desk, { ...asked, form })
    case 'merge':
      return merge(desk, { ...asked, form })
    case 'ask-model':
      return askModel(desk, { ...asked, form })
    case 'accept-many':
      return acceptMany(desk, form)
    case 'return-many':
      return returnMany(desk, form)
    case 'restore-many':
      return restoreMany(desk, form)
    case 'dismiss-many':
      return dismissMany(desk, form)
    case 'merge-many':
      return mergeMany(desk, { ...asked, form })
  }
}
