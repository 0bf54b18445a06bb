import { mayDo } from '#app/core/people/roles.ts'
import { accept, refuse } from '#app/core/result.ts'
import {
  deleteModelEndpoint,
  findModelEndpoint,
} from '#db/model/model-endpoint.ts'
import { record } from '../audit.ts'
import { inTransaction, type Desk } from '../desk.ts'

/** Let the desk's own model go, with its key. What it proposed stays. */
export function removeModel(desk: Desk) {
  return inTransaction(desk, async (desk) => {
    const { tx, deskId: subjectId } = desk
    if (!mayDo(desk.actor, 'desk.manage')) return refuse('not-allowed')
    if (!(await findModelEndpoint(tx, subjectId))) return refuse('no-model')

    await deleteModelEndpoint(tx, subjectId)
    await record(desk, { action: 'model.removed', subjectId })
    return accept(undefined)
  })
}
