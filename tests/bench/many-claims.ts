import { sql, type Insertable } from 'kysely'
import { CLAIM_STATES, type ClaimState } from '#app/core/claim/claim-state.ts'
import { isPostgres } from '#db/dialect.ts'
import { refreshStatistics } from '#db/statistics.ts'
import type { Db, Tx } from '#db/schema.ts'
import type { ClaimTable } from '#db/schema/claim.ts'

/** A tag on few claims however many there are, for lists that find little. */
export const RARE_TAG = 'tag_bench_rare'
const RARELY = 20
const ROWS_AT_ONCE = 500
const SUBJECTS = ['harbour', 'budget', 'railway']
const DAY_MS = 24 * 60 * 60 * 1000

type Around = { deskId: string; personIds: string[]; claimantIds: string[] }

/** Fill a seeded store up with claims as a desk gathers them: most are published. */
export async function addClaims(db: Db, count: number) {
  const around = await whatIsThere(db)
  await db.transaction().execute(async (tx) => {
    for (let from = 0; from < count; from += ROWS_AT_ONCE) {
      const size = Math.min(ROWS_AT_ONCE, count - from)
      const rows = Array.from({ length: size }, (_, at) =>
        claimRow(from + at, { ...around, count }),
      )
      await tx.insertInto('claim').values(rows).execute()
    }
    await addTags(tx, around.deskId)
    await indexAll(tx)
  })
  if (isPostgres(db)) await sql`vacuum analyze`.execute(db)
  else await refreshStatistics(db)
}

async function whatIsThere(db: Db): Promise<Around> {
  const desk = await db
    .selectFrom('desk')
    .select('id')
    .executeTakeFirstOrThrow()
  const people = await db.selectFrom('person').select('id').execute()
  const claimants = await db.selectFrom('claimant').select('id').execute()
  return {
    deskId: desk.id,
    personIds: people.map(({ id }) => id),
    claimantIds: claimants.map(({ id }) => id),
  }
}

function claimRow(
  at: number,
  { deskId, personIds, claimantIds, count }: Around & { count: number },
): Insertable<ClaimTable> {
  const state = stateOf(at)
  const day = (days: number) =>
    new Date(Date.now() + days * DAY_MS).toISOString()
  const updatedAt = day(-(count - at) / 200)
  const isWaiting = state !== 'published' && state !== 'dismissed'
  const wording = `The ${SUBJECTS[at % SUBJECTS.length]} cost ${at} million euros in ${1990 + (at % 35)}`
  return {
    id: `clm_bench${at}`,
    deskId,
    articleId: null,
    origin: 'entry',
    quote: `“${wording},” the minister said on the steps of the town hall.`,
    wording,
    wordingNotes: '[]',
    kind: 'quantity',
    checkable: 1,
    score: at % 101,
    reasons: '[]',
    speaker: null,
    claimantId: claimantIds[at % claimantIds.length]!,
    claimedOn: '2022-01-01',
    place: null,
    medium: 'speech',
    imageSha256: null,
    state,
    stateBefore: null,
    dismissReason: null,
    dismissNote: null,
    duplicateOfId: null,
    splitFromId: null,
    assigneeId:
      state === 'candidate' ? null : personIds[at % personIds.length]!,
    priority: at % 4,
    dueOn: isWaiting && at % 2 ? day((at % 120) - 60).slice(0, 10) : null,
    waitingOn: null,
    waitingUntil: null,
    sensitive: 0,
    verdictKey: null,
    verdictScaleId: null,
    round: 0,
    publishAt: null,
    enteredStateAt: updatedAt,
    createdAt: updatedAt,
    createdById: personIds[0]!,
    updatedAt,
    version: 1,
  }
}

/** Of ten claims six are published and two dismissed. */
function stateOf(at: number): ClaimState {
  const tenth = at % 10
  if (tenth < 6) return 'published'
  if (tenth < 8) return 'dismissed'
  return CLAIM_STATES[Math.floor(at / 10) % CLAIM_STATES.length]!
}

async function addTags(tx: Tx, deskId: string) {
  await tx
    .insertInto('tag')
    .values({
      id: RARE_TAG,
      deskId,
      name: 'Rare',
      normalName: 'rare',
      createdAt: '2022-01-01T00:00:00.000Z',
    })
    .execute()
  const rows = await tx
    .selectFrom('claim')
    .select('id')
    .where('id', 'like', 'clm_bench%8')
    .orderBy('updatedAt')
    .limit(RARELY)
    .execute()
  await tx
    .insertInto('claimTag')
    .values(rows.map(({ id }) => ({ claimId: id, tagId: RARE_TAG })))
    .execute()
}

/** The words of all claims, as `indexWords` would index them one by one. */
async function indexAll(tx: Tx) {
  if (isPostgres(tx)) {
    await sql`
      insert into search_claim (subject_id, desk_id, words)
      select id, desk_id, to_tsvector('english', wording || ' ' || quote)
      from claim where id like 'clm_bench%' order by updated_at
    `.execute(tx)
    return
  }
  await sql`
    insert into search_claim (subject_id, desk_id)
    select id, desk_id from claim where id like 'clm_bench%' order by updated_at
  `.execute(tx)
  await sql`
    insert into search_claim_words (rowid, words)
    select seq, wording || ' ' || quote from search_claim
    join claim on claim.id = subject_id where id like 'clm_bench%'
  `.execute(tx)
}
