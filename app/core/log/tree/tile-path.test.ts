import { expect, test } from 'vitest'
import { readTilePath } from './tile-path.ts'

test.each([
  ['0/000', { level: 0, index: 0, width: 256 }],
  ['1/067.p/12', { level: 1, index: 67, width: 12 }],
  ['entries/x001/234', { level: 'entries', index: 1234, width: 256 }],
  ['0/x001/x234/067', { level: 0, index: 1_234_067, width: 256 }],
])('%s names a tile', (path, tile) => {
  expect(readTilePath(path)).toEqual(tile)
})

test.each([
  '',
  '0',
  '00/000',
  '0/0',
  '0/x000/001',
  '0/000.p/0',
  '0/000.p/256',
  '0/000.p/012',
  'data/000',
  '-1/000',
  '0/000/000',
])('%s names none', (path) => {
  expect(readTilePath(path)).toBeUndefined()
})
