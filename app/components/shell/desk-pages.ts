import { mayDo, type Actor, type Permission } from '#app/core/people/roles.ts'
import type { Messages } from '#app/messages/index.ts'

/** A page of the desk that a menu or the palette may lead to. */
export type DeskPage = {
  label: keyof PageLabels
  to: string
  needs: Permission | null
  group: 'work' | 'admin' | 'action' | 'own'
}

type PageLabels = {
  [
    Key in keyof Messages['shell'] as Messages['shell'][Key] extends string
      ? Key
      : never
  ]: string
}

const DESK_PAGES: readonly DeskPage[] = [
  { label: 'inbox', to: '/desk/inbox', needs: 'desk.read', group: 'work' },
  { label: 'queue', to: '/desk/queue', needs: 'desk.read', group: 'work' },
  { label: 'board', to: '/desk/board', needs: 'desk.read', group: 'work' },
  {
    label: 'articles',
    to: '/desk/articles',
    needs: 'desk.read',
    group: 'work',
  },
  { label: 'reviews', to: '/desk/reviews', needs: 'desk.read', group: 'work' },
  { label: 'match', to: '/desk/match', needs: 'desk.read', group: 'work' },
  { label: 'cases', to: '/desk/cases', needs: 'desk.read', group: 'work' },
  {
    label: 'rechecks',
    to: '/desk/rechecks',
    needs: 'desk.read',
    group: 'admin',
  },
  { label: 'people', to: '/desk/people', needs: 'desk.read', group: 'admin' },
  {
    label: 'conflicts',
    to: '/desk/conflicts',
    needs: 'desk.read',
    group: 'admin',
  },
  { label: 'scale', to: '/desk/scale', needs: 'desk.read', group: 'admin' },
  {
    label: 'agreement',
    to: '/desk/agreement',
    needs: 'desk.read',
    group: 'admin',
  },
  { label: 'tags', to: '/desk/tags', needs: 'desk.read', group: 'admin' },
  {
    label: 'siteCheck',
    to: '/desk/site-check',
    needs: 'review.export',
    group: 'admin',
  },
  {
    label: 'imports',
    to: '/desk/import',
    needs: 'review.import',
    group: 'admin',
  },
  {
    label: 'exports',
    to: '/desk/export',
    needs: 'review.export',
    group: 'admin',
  },
  {
    label: 'settings',
    to: '/desk/settings',
    needs: 'desk.manage',
    group: 'admin',
  },
  { label: 'jobs', to: '/desk/jobs', needs: 'desk.manage', group: 'admin' },
  { label: 'audit', to: '/desk/audit', needs: 'audit.read', group: 'admin' },
  {
    label: 'takeIn',
    to: '/desk/articles/new',
    needs: 'article.submit',
    group: 'action',
  },
  {
    label: 'enterClaim',
    to: '/desk/claims/new',
    needs: 'article.submit',
    group: 'action',
  },
  { label: 'account', to: '/desk/account', needs: null, group: 'own' },
]

/** The pages of `group` that the person may open, in the order of the menu. */
export function listDeskPages(
  actor: Pick<Actor, 'roles'>,
  group: DeskPage['group'],
) {
  return DESK_PAGES.filter(
    (page) => page.group === group && (!page.needs || mayDo(actor, page.needs)),
  )
}
