import type { Insertable } from 'kysely'
import { breakIntoClaims } from '#app/core/article/break-into-claims.ts'
import { DeskSettings } from '#app/core/people/desk-settings.ts'
import type { Role } from '#app/core/people/roles.ts'
import { DEFAULT_SCALE } from '#app/core/rating/scale.ts'
import type { Desk } from '#app/desk/desk.ts'
import { insertDesk } from '#db/people/desks.ts'
import { insertPerson, listRoles } from '#db/people/people.ts'
import { insertScaleVersion } from '#db/rating/scales.ts'
import type { Db } from '#db/schema.ts'
import type { ClaimTable } from '#db/schema/claim.ts'
import type { ImportedReviewTable } from '#db/schema/review.ts'
import { fakeOutside } from './fake-outside.ts'
import { fakeRender } from './fake-render.ts'

/** The desk that the app serves, so that the command line finds it. */
export const DESK_ID = 'dsk_1'
export const NOW = '2022-01-03T12:00:00.000Z'

let count = 0

/** Ids that count up, so that a test reads the same every time. */
export function newId(prefix: string) {
  return `${prefix}_${String(++count).padStart(6, '0')}`
}

/** A desk with settings and the scale that a new desk starts with. */
export async function makeDeskRow(
  db: Db,
  settings: Partial<DeskSettings> = {},
) {
  await insertDesk(db as never, {
    id: DESK_ID,
    name: 'Test Desk',
    language: 'en',
    timeZone: 'Europe/Vienna',
    settings: JSON.stringify(DeskSettings.parse(settings)),
    createdAt: NOW,
    version: 1,
  })
  const scale = {
    id: 'scl_test',
    deskId: DESK_ID,
    number: 1,
    note: null,
    createdAt: NOW,
    createdById: null,
  }
  await insertScaleVersion(db as never, scale, DEFAULT_SCALE)
}

/** A person called `id`, with `roles`. Their desk must exist. */
export async function makePerson(
  db: Db,
  id: string,
  roles: Role[] = ['reviewer'],
) {
  const person = {
    id,
    deskId: DESK_ID,
    email: `${id}@example.org`,
    name: id[0]!.toUpperCase() + id.slice(1),
    passwordHash: null,
    isDemo: 0 as const,
    preferences: '{}',
    deactivatedAt: null,
    createdAt: NOW,
    version: 1,
  }
  await insertPerson(db as never, person, roles)
  return person
}

/** The desk as the person `id` touches it. The clock stands at `NOW`. */
export async function deskOf(db: Db, id: string, now = NOW): Promise<Desk> {
  return {
    db,
    deskId: DESK_ID,
    actor: { id, roles: await listRoles(db, id) },
    now: new Date(now),
    newId,
    outside: fakeOutside(),
    render: fakeRender(),
    origin: 'http://localhost:3000',
  }
}

/** An article with one version; made by `ana`, who must exist. */
export async function makeArticle(
  db: Db,
  text = 'The call lasted 50 minutes.',
) {
  const id = newId('art')
  await db
    .insertInto('article')
    .values({
      id,
      deskId: DESK_ID,
      headline: 'The call',
      author: null,
      publisher: 'Example Gazette',
      publishedOn: '2022-01-01',
      language: 'en',
      canonicalUrl: null,
      currentVersion: 1,
      createdAt: NOW,
      createdById: 'ana',
      version: 1,
    })
    .execute()
  const versionId = newId('arv')
  const { lines, sentences, engine } = breakIntoClaims(text, {})
  await db
    .insertInto('articleVersion')
    .values({
      id: versionId,
      deskId: DESK_ID,
      articleId: id,
      number: 1,
      text,
      textSha256: newId('sha'),
      engine,
      analysis: JSON.stringify({ lines, sentences }),
      source: 'paste',
      sourceName: null,
      takenInAt: NOW,
      takenInById: 'ana',
    })
    .execute()
  return { id, versionId, text }
}

/** A claim without an article, queued unless said otherwise; made by `ana`. */
export async function makeClaim(
  db: Db,
  claim: Partial<Insertable<ClaimTable>> = {},
) {
  const row = {
    id: newId('clm'),
    deskId: DESK_ID,
    articleId: null,
    origin: 'entry' as const,
    quote: 'The call lasted 50 minutes.',
    wording: 'The call of 30 December 2021 lasted 50 minutes',
    wordingNotes: '[]',
    kind: 'quantity' as const,
    checkable: 1 as const,
    score: 60,
    reasons: '[]',
    speaker: null,
    claimantId: null,
    claimedOn: '2022-01-01',
    place: null,
    imageSha256: null,
    state: 'queued' as const,
    stateBefore: null,
    dismissReason: null,
    dismissNote: null,
    duplicateOfId: null,
    splitFromId: null,
    assigneeId: null,
    priority: 1,
    dueOn: null,
    waitingOn: null,
    waitingUntil: null,
    sensitive: 0 as const,
    verdictKey: null,
    verdictScaleId: null,
    round: 0,
    publishAt: null,
    enteredStateAt: NOW,
    createdAt: NOW,
    createdById: 'ana',
    updatedAt: NOW,
    version: 1,
    ...claim,
  }
  await db.insertInto('claim').values(row).execute()
  return row
}

/** A claimant; the value is the id. */
export async function makeClaimant(db: Db, name = 'Example Gazette') {
  const id = newId('cmt')
  await db
    .insertInto('claimant')
    .values({
      id,
      deskId: DESK_ID,
      name,
      normalName: name.toLowerCase(),
      kind: 'organisation',
      role: null,
      sameAs: '[]',
      createdAt: NOW,
      version: 1,
    })
    .execute()
  return id
}

/** Declare that a person has a conflict of interest with a claimant. */
export async function makeConflict(
  db: Db,
  personId: string,
  claimantId: string,
) {
  await db
    .insertInto('conflictOfInterest')
    .values({
      id: newId('coi'),
      deskId: DESK_ID,
      personId,
      claimantId,
      reason: 'Worked there until 2021.',
      declaredById: personId,
      declaredAt: NOW,
      endedAt: null,
    })
    .execute()
}

/** A review by others, brought in by `ana`. */
export async function makeImported(
  db: Db,
  imported: Partial<Insertable<ImportedReviewTable>> = {},
) {
  const row = {
    id: newId('imp'),
    deskId: DESK_ID,
    rawSha256: newId('sha'),
    raw: '{}',
    mapped: 'null',
    findings: '[]',
    claimText: 'The call lasted 50 minutes',
    claimantName: null,
    publisherName: 'Example Checks',
    verdictName: 'Half true',
    url: 'https://checks.example/call',
    publishedOn: '2022-01-02',
    language: 'en',
    source: 'test',
    importedAt: NOW,
    importedById: 'ana',
    ...imported,
  }
  await db.insertInto('importedReview').values(row).execute()
  return row
}
