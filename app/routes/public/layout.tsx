import type { HeadersFunction, LoaderFunctionArgs } from '@remix-run/node'
import { Outlet, useLoaderData, useMatches } from '@remix-run/react'
import {
  PublicShell,
  type PublicSection,
} from '#app/components/public/public-shell.tsx'
import { getDesk } from '#db/people/desks.ts'

export async function loader({ context }: LoaderFunctionArgs) {
  const { readDb, deskId } = context.app
  const { name } = await getDesk(readDb, deskId)
  return { name }
}

/** A reader's page may wait a minute in a cache; nothing in it is personal. */
export const headers: HeadersFunction = () => ({
  'Cache-Control': 'public, max-age=60',
})

export default function PublicLayout() {
  const { name } = useLoaderData<typeof loader>()
  return (
    <PublicShell deskName={name} section={useSection()}>
      <Outlet />
    </PublicShell>
  )
}

const SECTIONS: Record<string, PublicSection> = {
  front: 'checks',
  review: 'checks',
  version: 'checks',
  article: 'checks',
  scale: 'scale',
  methodology: 'methodology',
  corrections: 'corrections',
  about: 'about',
}

function useSection() {
  const id = useMatches().at(-1)?.id ?? ''
  if (id.startsWith('routes/report/')) return 'corrections'
  return SECTIONS[id.replace('routes/public/', '')] ?? null
}
