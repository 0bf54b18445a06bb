import {
  decideEndpoint,
  keyPurpose,
  type GivenKey,
  type ModelEndpoint,
} from '#app/core/model/endpoint.ts'
import { mayDo } from '#app/core/people/roles.ts'
import { accept, refuse } from '#app/core/result.ts'
import {
  findModelEndpoint,
  insertModelEndpoint,
  updateModelEndpoint,
  type ModelEndpointRow,
} from '#db/model/model-endpoint.ts'
import { record } from '../audit.ts'
import { inTransaction, type Desk, type OpenDesk } from '../desk.ts'

export type ConfigureModel = ModelEndpoint & {
  key: GivenKey
  /** 0 where there was none yet. */
  seenVersion: number
}

/** Set which model of its own the desk may ask, and with which key. */
export function configureModel(desk: Desk, given: ConfigureModel) {
  return inTransaction(desk, async (desk) => {
    if (!mayDo(desk.actor, 'desk.manage')) return refuse('not-allowed')
    const row = await findModelEndpoint(desk.tx, desk.deskId)
    if ((row?.version ?? 0) !== given.seenVersion)
      return refuse('changed-since')
    const hasKey = Boolean(row?.sealedKey)
    const kept = row ? { baseUrl: row.baseUrl, hasKey } : null
    const decided = decideEndpoint(given, kept)
    if (!decided.ok) return decided

    const endpoint = decided.value
    const sealedKey = await sealedKeyOf(desk, { ...given, ...endpoint }, row)
    await write(desk, row, { ...endpoint, sealedKey })
    await record(desk, {
      action: 'model.configured',
      subjectId: desk.deskId,
      detail: {
        ...endpoint,
        key: given.key.change,
        hasKey: Boolean(sealedKey),
      },
    })
    return accept(endpoint)
  })
}

async function sealedKeyOf(
  { outside, deskId }: OpenDesk,
  { key, baseUrl }: { key: GivenKey; baseUrl: string },
  row: ModelEndpointRow | undefined,
) {
  if (key.change === 'drop') return null
  if (key.change === 'keep') return row?.sealedKey ?? null
  return outside.secrets.seal(key.key, keyPurpose(deskId, baseUrl))
}

async function write(
  { tx, deskId, now, actor }: OpenDesk,
  row: ModelEndpointRow | undefined,
  endpoint: ModelEndpoint & { sealedKey: string | null },
) {
  const by = { updatedAt: now.toISOString(), updatedById: actor.id }
  if (row) await updateModelEndpoint(tx, row, { ...endpoint, ...by })
  else await insertModelEndpoint(tx, { ...endpoint, ...by, deskId, version: 1 })
}
