import type { LoaderFunctionArgs } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { Card } from '#app/components/data/card.tsx'
import { Stat, Stats } from '#app/components/data/stat.tsx'
import { Table } from '#app/components/data/table.tsx'
import { EmptyState } from '#app/components/feedback/empty-state.tsx'
import { Button } from '#app/components/form/button.tsx'
import { Select } from '#app/components/form/select.tsx'
import { Count } from '#app/components/format.tsx'
import { useMessages } from '#app/components/messages.tsx'
import { titled } from '#app/components/page-title.ts'
import { Page, PageHead } from '#app/components/shell/page-head.tsx'
import {
  agreementByPair,
  nominalAlpha,
  ordinalAlpha,
  type RatedUnit,
} from '#app/core/rating/agreement.ts'
import { orderedLabels } from '#app/core/rating/scale.ts'
import { deskFor } from '#app/http/desk-for.ts'
import { readSearch } from '#app/http/search-params.ts'
import { listFirstRoundRatings, MOST_ROUNDS } from '#db/rating/agreement.ts'
import { findNames } from '#db/people/people-pages.ts'
import {
  findScaleByNumber,
  getCurrentScale,
  listScaleVersions,
} from '#db/rating/scales.ts'

export const meta = titled((t) => t.rating.agreement.title)

const Query = z.object({
  version: z.coerce.number().int().positive().optional().catch(undefined),
})

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db, deskId } = await deskFor({ request, context }, 'desk.read')
  const { version } = readSearch(request, Query)
  const asked = version && (await findScaleByNumber(db, deskId, version))
  const scale = asked || (await getCurrentScale(db, deskId))
  const ratings = await listFirstRoundRatings(db, deskId, scale.id)
  const units: RatedUnit[] = [
    ...Map.groupBy(ratings, ({ roundId }) => roundId).values(),
  ]
  const labels = units.map((unit) => unit.map(({ label }) => label))
  const order = orderedLabels(scale.labels).map(({ key }) => key)
  const raterIds = [...new Set(ratings.map(({ raterId }) => raterId))]
  const names = await findNames(db, deskId, raterIds)
  return {
    number: scale.number,
    versions: await listScaleVersions(db, deskId),
    n: units.length,
    nominal: nominalAlpha(labels),
    ordinal: ordinalAlpha(labels, order.toReversed()),
    pairs: agreementByPair(units).map(
      ({ raterIds: [one, other], n, kappa }) => ({
        one: names.get(one) ?? null,
        other: names.get(other) ?? null,
        key: `${one}-${other}`,
        n,
        kappa,
      }),
    ),
  }
}

export default function Agreement() {
  const t = useMessages().rating
  const { number, versions, n, nominal, ordinal, pairs } =
    useLoaderData<typeof loader>()
  return (
    <Page>
      <PageHead title={t.agreement.title} lead={t.agreement.lead} />
      <Form method="get" className="mb-6 flex items-end gap-3">
        <Select
          name="version"
          label={t.agreement.version}
          defaultValue={String(number)}
          options={versions.map((version) => ({
            value: String(version.number),
            label: t.scale.version(version.number),
          }))}
        />
        <Button type="submit">{t.agreement.show}</Button>
      </Form>
      {n === 0 ? (
        <EmptyState title={t.agreement.empty}>
          {t.agreement.emptyBody}
        </EmptyState>
      ) : (
        <div className="flex flex-col gap-6">
          <Card>
            <Stats>
              <Stat
                label={t.agreement.n}
                value={<Count value={n} />}
                note={t.agreement.most(MOST_ROUNDS)}
              />
              <Stat
                label={t.agreement.nominal}
                value={<Figure value={nominal} />}
                note={t.agreement.nominalNote}
              />
              <Stat
                label={t.agreement.ordinal}
                value={<Figure value={ordinal} />}
                note={t.agreement.ordinalNote}
              />
            </Stats>
          </Card>
          <PairTable pairs={pairs} />
          <div className="max-w-measure text-sm text-ink-soft">
            <p>{t.agreement.howToRead}</p>
            <p className="mt-2">{t.agreement.undefinedNote}</p>
          </div>
        </div>
      )}
    </Page>
  )
}

type Pair = {
  key: string
  one: string | null
  other: string | null
  n: number
  kappa: number | null
}

function PairTable({ pairs }: { pairs: readonly Pair[] }) {
  const t = useMessages().rating.agreement
  return (
    <Table
      caption={t.pairs}
      isCaptionShown
      rows={pairs}
      keyOf={({ key }) => key}
      columns={[
        {
          key: 'pair',
          head: t.pair,
          isRowHead: true,
          cell: ({ one, other }) => t.pairOf(one ?? t.gone, other ?? t.gone),
        },
        {
          key: 'kappa',
          head: t.kappa,
          isNumber: true,
          cell: ({ kappa }) => <Figure value={kappa} />,
        },
        {
          key: 'n',
          head: t.claims,
          isNumber: true,
          cell: ({ n }) => <Count value={n} />,
        },
      ]}
    />
  )
}

const DIGITS = 2

function Figure({ value }: { value: number | null }) {
  const t = useMessages().rating.agreement
  if (value === null) return <>{t.undefined}</>
  return <Count value={value} digits={DIGITS} />
}
