import { expect, test } from 'vitest'

import {
  assessmentOf,
  EMPTY_MEDIA,
  EMPTY_ROW,
  MediaFields,
  type MediaRow,
} from './media-fields.ts'

const row: MediaRow = {
  kind: 'video',
  contentUrl: 'https://video.example/1.mp4',
  archivedAt: '',
  description: 'A crowd at night',
  startTime: '00:00:10',
  endTime: '00:01:30',
}

test.each<[Partial<MediaRow>, string, string]>([
  [{ contentUrl: 'video.mp4' }, 'contentUrl', 'not-an-address'],
  [{ contentUrl: '' }, 'contentUrl', 'no-media-address'],
  [{ archivedAt: 'ftp://a.example' }, 'archivedAt', 'not-an-address'],
  [{ startTime: '90' }, 'startTime', 'not-a-time'],
  [{ endTime: '00:61:00' }, 'endTime', 'not-a-time'],
  [{ kind: 'image' }, 'startTime', 'time-of-an-image'],
  [{ endTime: '00:00:05' }, 'endTime', 'ends-before-it-starts'],
])('a row with %o is refused', (changes, field, code) => {
  const given = { ...EMPTY_MEDIA, media: [{ ...row, ...changes }] }

  const read = MediaFields.safeParse(given)

  expect(read.error?.issues).toMatchObject([
    { path: ['media', 0, field], message: code },
  ])
})

test('an empty row is let in and left out', () => {
  const fields = MediaFields.parse({
    ...EMPTY_MEDIA,
    categories: ['StagedContent'],
    media: [EMPTY_ROW, row],
  })

  expect(assessmentOf(fields)?.appearances).toEqual([
    { ...row, archivedAt: null },
  ])
})

test('the categories come in the order of the picker', () => {
  const fields = {
    ...EMPTY_MEDIA,
    categories: ['OriginalMediaContent', 'DecontextualizedContent'] as const,
  }

  expect(
    assessmentOf({ ...fields, categories: [...fields.categories] }),
  ).toMatchObject({
    categories: ['DecontextualizedContent', 'OriginalMediaContent'],
  })
})

test('nothing written is no assessment', () => {
  expect(assessmentOf(EMPTY_MEDIA)).toBeNull()
})
