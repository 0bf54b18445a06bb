import { z } from 'zod'
import { readAddress } from '../json/web-address.ts'
import {
  MEDIA_KINDS,
  type MediaAppearance,
  type MediaAssessment,
} from './media-assessment.ts'
import { mediaCategories } from './media-categories.ts'

const address = z
  .string()
  .trim()
  .max(2000, 'too-long')
  .refine((url) => url === '' || readAddress(url) !== null, 'not-an-address')

const CLOCK = /^\d{2}:[0-5]\d:[0-5]\d$/

const time = z
  .string()
  .trim()
  .refine((text) => text === '' || CLOCK.test(text), 'not-a-time')

const line = z.string().trim().max(500, 'too-long')

/** One place where the media is to be seen or heard; empty rows are left out. */
export const MediaRow = z
  .object({
    kind: z.enum(MEDIA_KINDS),
    contentUrl: address,
    archivedAt: address,
    description: line,
    startTime: time,
    endTime: time,
  })
  .refine(({ contentUrl, ...rest }) => contentUrl !== '' || isEmpty(rest), {
    error: 'no-media-address',
    path: ['contentUrl'],
  })
  .refine(
    ({ kind, startTime, endTime }) =>
      kind !== 'image' || (startTime === '' && endTime === ''),
    { error: 'time-of-an-image', path: ['startTime'] },
  )
  .refine(
    ({ startTime, endTime }) =>
      ![startTime, endTime].every((text) => CLOCK.test(text)) ||
      startTime <= endTime,
    { error: 'ends-before-it-starts', path: ['endTime'] },
  )
export type MediaRow = z.infer<typeof MediaRow>

/** A media assessment as a writer fills it in. */
export const MediaFields = z.object({
  categories: z.array(z.enum(mediaCategories)).max(mediaCategories.length),
  contextDescription: z
    .string()
    .trim()
    .max(5000, 'too-long')
    .transform((text) => text.replaceAll('\r\n', '\n')),
  originalMediaLink: address,
  creatorName: line,
  creatorKind: z.enum(['person', 'organisation']),
  media: z.array(MediaRow).max(20),
})
export type MediaFields = z.infer<typeof MediaFields>

export const EMPTY_ROW: MediaRow = {
  kind: 'video',
  contentUrl: '',
  archivedAt: '',
  description: '',
  startTime: '',
  endTime: '',
}

export const EMPTY_MEDIA: MediaFields = {
  categories: [],
  contextDescription: '',
  originalMediaLink: '',
  creatorName: '',
  creatorKind: 'person',
  media: [],
}

/** What readers get of it, or null while nothing is said of any media. */
export function assessmentOf(fields: MediaFields): MediaAssessment | null {
  const media = fields.media.filter(({ contentUrl }) => contentUrl !== '')
  if (fields.categories.length === 0 && media.length === 0) return null
  return {
    categories: mediaCategories.filter((each) =>
      fields.categories.includes(each),
    ),
    contextDescription: fields.contextDescription || null,
    originalMediaLink: fields.originalMediaLink || null,
    creator: fields.creatorName
      ? { name: fields.creatorName, kind: fields.creatorKind }
      : null,
    appearances: media.map(toAppearance),
  }
}

function toAppearance({ kind, contentUrl, ...row }: MediaRow): MediaAppearance {
  return {
    kind,
    contentUrl,
    archivedAt: row.archivedAt || null,
    description: row.description || null,
    startTime: row.startTime || null,
    endTime: row.endTime || null,
  }
}

function isEmpty(
  row: Record<'archivedAt' | 'description' | 'startTime' | 'endTime', string>,
) {
  const { archivedAt, description, startTime, endTime } = row
  return [archivedAt, description, startTime, endTime].every((t) => t === '')
}
