import { createHash } from 'node:crypto'
import type { PublicSite } from '#app/core/publication/public-page.ts'
import { getDesk } from '#db/people/desks.ts'
import type { Db } from '#db/schema.ts'
import type { Desk } from '../../desk.ts'

/** Where and for whom pages are made; a whole `Desk` is one. */
export type Site = Pick<Desk, 'db' | 'deskId' | 'origin' | 'render'>

/** What every public page says of the site it stands on. */
export async function loadSite(
  db: Db,
  { deskId, origin }: Pick<Site, 'deskId' | 'origin'>,
): Promise<PublicSite> {
  const { name, language, timeZone, settings } = await getDesk(db, deskId)
  const contactEmail = settings.contactEmail.trim() || null
  return { name, language, timeZone, origin, contactEmail }
}

/** Names all that shapes stored pages beside their content and the origin. */
export function shellOf(
  { render }: Pick<Site, 'render'>,
  { origin: _origin, ...site }: PublicSite,
): string {
  const hash = createHash('sha256').update(JSON.stringify(site)).digest('hex')
  return `${render.shellBuild}.${hash.slice(0, 12)}`
}
