import { z } from 'zod'
import type { TypedMedia } from '#app/components/draft/media/media-form.tsx'
import { MediaFields } from '#app/core/review/media/media-fields.ts'
import type { Given } from '#app/http/form.ts'

const list = z.array(z.string()).default([])

const ROW = [
  'kind',
  'contentUrl',
  'archivedAt',
  'description',
  'startTime',
  'endTime',
] as const

const Columns = z.object({
  categories: list,
  kind: list,
  contentUrl: list,
  archivedAt: list,
  description: list,
  startTime: list,
  endTime: list,
})

/** The media of a claim as a form sends it: one list for each column of rows. */
export const MediaForm = z.preprocess(
  (given) => {
    const columns = Columns.safeParse(given)
    if (!columns.success) return given
    const { categories } = columns.data
    const media = rowsOf((name) => columns.data[name])
    return { ...(given as object), categories, media }
  },
  MediaFields.extend({ version: z.coerce.number().int().min(0) }),
)

/** What was sent as it was typed, to show it again. */
export function typedMedia(given: Given): TypedMedia {
  const text = (name: string) => String(given[name] ?? '')
  const all = (name: string) => [given[`${name}[]`] ?? []].flat()
  return {
    categories: all('categories'),
    contextDescription: text('contextDescription'),
    originalMediaLink: text('originalMediaLink'),
    creatorName: text('creatorName'),
    creatorKind: text('creatorKind'),
    media: rowsOf(all),
  }
}

type Row = Record<(typeof ROW)[number], string>

function rowsOf(column: (name: (typeof ROW)[number]) => string[]): Row[] {
  return column('contentUrl').map(
    (_, at) =>
      Object.fromEntries(
        ROW.map((name) => [name, column(name)[at] ?? '']),
      ) as Row,
  )
}
