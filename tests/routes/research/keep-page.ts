import { createHash } from 'node:crypto'
import type { Audience } from '#app/core/research/research.ts'
import { accept } from '#app/core/result.ts'
import { addEvidence } from '#app/desk/research/add-evidence.ts'
import { takeSnapshot } from '#app/desk/research/take-snapshot.ts'
import type { Db } from '#db/schema.ts'
import { fakeOutside } from '#tests/fake-outside.ts'
import { deskOf } from '#tests/make.ts'

type Kept = { markup: string; audience: Audience }

/** Ana cites a page for `claimId`, and it is kept as `markup`. */
export async function keepPage(
  db: Db,
  claimId: string,
  { markup, audience }: Kept,
) {
  const desk = await deskOf(db, 'ana')
  const added = await addEvidence(desk, {
    claimId,
    url: 'https://example.org/log',
    title: null,
    publisher: null,
    finding: 'Fifty minutes.',
    passage: null,
    stance: 'supports',
    primacy: 'primary',
    originGroup: null,
    seenOn: '2022-01-03',
    archivedAt: null,
    audience,
  })
  if (!added.ok) throw new Error('not set up')
  const { id } = await db
    .selectFrom('snapshot')
    .innerJoin('evidence', 'evidence.snapshotId', 'snapshot.id')
    .select('snapshot.id')
    .where('evidence.claimId', '=', claimId)
    .where('evidence.url', '=', 'https://example.org/log')
    .executeTakeFirstOrThrow()
  const bytes = new TextEncoder().encode(markup)
  const outside = fakeOutside({
    takeSnapshot: async () =>
      accept({
        bytes,
        mediaType: 'text/html',
        charset: 'utf-8',
        finalUrl: 'https://example.org/log/',
        status: 200,
        sha256: createHash('sha256').update(bytes).digest('hex'),
        text: 'Log 50 minutes',
        title: null,
      }),
  })
  await takeSnapshot({ ...desk, outside }, id)
  return id
}
