import { z } from 'zod'
import { named } from '#app/core/api/open-api.ts'
import { ROLES } from '#app/core/people/roles.ts'
import { SCOPES } from '#app/core/api/scopes.ts'
import { accept } from '#app/core/result.ts'
import { operation, type Asked } from '#app/http/api/operation.ts'
import { listTags } from '#db/claims/tags.ts'
import { getDesk } from '#db/people/desks.ts'
import { getPerson, listActivePeople } from '#db/people/people.ts'
import { getCurrentScale } from '#db/rating/scales.ts'
import { wholeOf } from '../shapes/answers.ts'
import { Named } from '../shapes/claim.ts'

const Scale = named(
  'Scale',
  z.object({
    number: z.int(),
    note: z.string().nullable(),
    createdAt: z.string(),
    labels: z.array(
      z.object({
        key: z.string(),
        name: z.string(),
        meaning: z.string(),
        value: z.number().nullable(),
      }),
    ),
  }),
)

export const readDesk = [
  operation({
    id: 'getMe',
    noun: 'desk',
    method: 'GET',
    path: '/me',
    scope: 'desk:read',
    summary: 'Get the desk, whom the token acts for and what it may do',
    answer: z.object({
      desk: z.object({ name: z.string(), language: z.string() }),
      person: Named,
      roles: z.array(z.enum(ROLES)),
      scopes: z.array(z.enum(SCOPES)),
    }),
    async run({ desk: { db, deskId, actor } }) {
      return accept({
        body: {
          desk: await getDesk(db, deskId),
          person: await getPerson(db, deskId, actor.id),
          roles: [...actor.roles],
          scopes: [...(actor.token?.scopes ?? [])],
        },
      })
    },
  }),
  operation({
    id: 'listPeople',
    noun: 'desk',
    method: 'GET',
    path: '/people',
    scope: 'desk:read',
    summary: 'List who is active on the desk, by name',
    answer: wholeOf(Named),
    async run({ desk: { db, deskId } }) {
      return accept({ body: { items: await listActivePeople(db, deskId) } })
    },
  }),
  operation({
    id: 'listTags',
    noun: 'desk',
    method: 'GET',
    path: '/tags',
    scope: 'desk:read',
    summary: 'List the desk’s tags',
    answer: wholeOf(Named),
    async run({ desk: { db, deskId } }) {
      return accept({ body: { items: await listTags(db, deskId) } })
    },
  }),
  operation({
    id: 'getScale',
    noun: 'desk',
    method: 'GET',
    path: '/scale',
    scope: 'desk:read',
    summary: 'Get the scale that verdicts are given on now',
    answer: Scale,
    run: currentScale,
  }),
  operation({
    id: 'getPublicScale',
    noun: 'public',
    method: 'GET',
    path: '/public/scale',
    scope: null,
    summary: 'Get the scale that verdicts are given on now',
    answer: Scale,
    run: currentScale,
  }),
]

async function currentScale({ desk }: Pick<Asked<unknown, unknown>, 'desk'>) {
  return accept({ body: await getCurrentScale(desk.db, desk.deskId) })
}
