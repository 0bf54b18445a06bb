import { expect, test } from 'vitest'
import { openDatabase } from '#db/open.ts'
import { readClef } from './clef.ts'
import { fill, makeDeskOf } from './fill.ts'
import { rankPosts } from './measure.ts'
import { meanRanking, rankingOf } from './ranking.ts'

test('a ranking is judged by where the right ones stand', () => {
  const second = rankingOf(['a', 'b', 'c'], new Set(['b']))
  const never = rankingOf(['a', 'b', 'c'], new Set(['d']))

  expect(second).toMatchObject({
    map1: 0,
    map5: 0.5,
    precision1: 0,
    precision5: 0.2,
    reciprocal: 0.5,
  })
  expect(meanRanking([second, never]).map5).toBe(0.25)
})

test('posts find the claims that they repeat', async ({ skip }) => {
  const set = readClef('dev')
  if (!set) return skip('the data is not on this machine: set CLAIMDESK_DATA')
  const db = openDatabase(':memory:')
  const desk = await makeDeskOf(db)
  await fill(desk, set.claims)

  const { map5, reciprocal } = await rankPosts(desk, set)

  expect(map5).toBeGreaterThan(0.83)
  expect(reciprocal).toBeGreaterThan(0.83)
  await db.destroy()
})
