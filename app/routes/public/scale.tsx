import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Day } from '#app/components/format.tsx'
import { useMessages } from '#app/components/messages.tsx'
import { ScaleLabels } from '#app/components/public/scale-labels.tsx'
import { boundsOf } from '#app/core/rating/scale.ts'
import { publicMeta } from '#app/http/publish/public-meta.ts'
import {
  findScaleByNumber,
  getCurrentScale,
  listScaleVersions,
} from '#db/rating/scales.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { readDb, deskId, env } = context.app
  const current = await getCurrentScale(readDb, deskId)
  const scale = params.number
    ? await findScaleByNumber(readDb, deskId, Number(params.number) || 0)
    : current
  if (!scale) throw new Response(null, { status: 404 })
  const versions = await listScaleVersions(readDb, deskId)
  return {
    scale,
    bounds: boundsOf(scale.labels),
    isCurrent: scale.number === current.number,
    versions: versions.map(({ number }) => number),
    canonical: `${env.origin}/scale/${scale.number}`,
  }
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  publicMeta(matches, {
    title: (t) => t.publicSite.scalePage.title,
    canonical: data?.canonical,
  })

export default function Scale() {
  const t = useMessages().publicSite.scalePage
  const { scale, bounds, isCurrent, versions } = useLoaderData<typeof loader>()
  const ordered = scale.labels.filter(({ value }) => value !== null)
  const outside = scale.labels.filter(({ value }) => value === null)
  return (
    <>
      <header className="mb-8 flex flex-col gap-3">
        <h1 className="font-serif text-3xl font-semibold">{t.title}</h1>
        <p className="max-w-measure font-serif text-lg text-ink-soft">
          {t.lead}
        </p>
        <p className="text-sm text-ink-faint">
          {t.version(scale.number)} · {isCurrent ? t.now : t.since}{' '}
          {!isCurrent && <Day value={scale.createdAt.slice(0, 10)} />}
        </p>
      </header>
      <ScaleLabels title={t.onScale} labels={ordered} bounds={bounds} />
      {outside.length > 0 && (
        <ScaleLabels
          title={t.outside}
          lead={t.outsideLead}
          labels={outside}
          bounds={bounds}
        />
      )}
      <p className="mt-8 text-sm text-ink-soft">{t.kept}</p>
      <OtherVersions numbers={versions} shown={scale.number} />
    </>
  )
}

type OtherVersionsProps = { numbers: readonly number[]; shown: number }

function OtherVersions({ numbers, shown }: OtherVersionsProps) {
  const t = useMessages().publicSite.scalePage
  const others = numbers.filter((number) => number !== shown)
  if (others.length === 0) return null
  return (
    <nav aria-label={t.earlier} className="mt-4 text-sm">
      <ul className="flex flex-wrap gap-4">
        {others.map((number) => (
          <li key={number}>
            <a href={`/scale/${number}`}>{t.version(number)}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
